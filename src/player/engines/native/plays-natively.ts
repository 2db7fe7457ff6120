import type { ClipSource } from '../../../clip/clip.js';
import { isStream } from '../is-stream.js';

declare global {
  /** Media Source Extensions, section 3; an element with that `id` is no constructor. */
  var ManagedMediaSource: (new () => MediaSource) | undefined;
}

/** Whether the browser plays a source itself, as far as its type says: files, and HLS where its own is sound. */
export function playsNatively({ type }: ClipSource): boolean {
  return (
    !type || ((!isStream(type) || hasSoundHls()) && document.createElement('video').canPlayType(type) !== '')
  );
}

/**
 * Chromium's own HLS is reported unreliable (video.js#9136, hls.js#7844): only browsers with `ManagedMediaSource`
 * (Safari's family), or without Media Source Extensions altogether, play it themselves.
 */
function hasSoundHls(): boolean {
  return typeof globalThis.ManagedMediaSource === 'function' || typeof MediaSource !== 'function';
}
