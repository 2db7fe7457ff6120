import type { ClipSource } from '../../../clip/clip.js';
import { isStream } from '../is-stream.js';

declare global {
  /** Media Source Extensions, section 3. An element with this `id` would shadow it, and is no constructor. */
  var ManagedMediaSource: (new () => MediaSource) | undefined;
}

/** Whether the browser plays a source itself, judged by its MIME type: files, and HLS where the native one is reliable. */
export function playsNatively({ type }: ClipSource): boolean {
  if (!type || (isStream(type) && !hasReliableHls())) return !type;
  return document.createElement('video').canPlayType(type) !== '';
}

/**
 * The native HLS of Chromium is reported unreliable (video.js#9136, hls.js#7844). Only browsers with
 * `ManagedMediaSource` (Safari), or without Media Source Extensions, play HLS natively.
 */
function hasReliableHls(): boolean {
  return typeof globalThis.ManagedMediaSource === 'function' || typeof MediaSource !== 'function';
}
