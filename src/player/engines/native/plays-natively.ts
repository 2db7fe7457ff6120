import type { ClipSource } from '../../../clip/clip.js';
import { isStream } from '../is-stream.js';

declare global {
  /**
   * Media Source Extensions, section 3. If an element has this `id`, the global is that element and not a
   * constructor.
   */
  var ManagedMediaSource: (new () => MediaSource) | undefined;
}

/** MIME types that browsers reject although they play the files: QuickTime and other names of MP4. */
const alias = /^(video|audio)\/(quicktime|mov|mp4v?|x-m4[av]|m4[av])\b/i;

/** Whether the browser plays a source itself, judged by its MIME type: files, and HLS where the native one is reliable. */
export function playsNatively({ type }: ClipSource): boolean {
  if (!type || type === 'application/octet-stream') return true; // HTML, "media resource type"
  if (isStream(type) && !hasReliableHls()) return false;
  return document.createElement('video').canPlayType(type.replace(alias, '$1/mp4')) !== '';
}

/**
 * The native HLS of Chromium is reported unreliable (video.js#9136, hls.js#7844). Only browsers with
 * `ManagedMediaSource` (Safari), or without Media Source Extensions, play HLS natively.
 */
function hasReliableHls(): boolean {
  return typeof globalThis.ManagedMediaSource === 'function' || typeof MediaSource !== 'function';
}
