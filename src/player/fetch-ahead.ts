import type { ClipSource } from '../clip/clip.js';
import { isStream } from './is-stream.js';

/**
 * Asks for the manifest of a stream that is to be played while its engine is on the way, which finds it there (HTML,
 * link type `preload`, for the mode and the credentials of VHS: all three engines hand it on to its XMLHttpRequest).
 */
export function fetchAhead({ src, type = '' }: ClipSource): void {
  if (!isStream(type)) return;
  const link = Object.assign(document.createElement('link'), {
    rel: 'preload',
    as: 'fetch',
    crossOrigin: 'anonymous',
    href: src,
  });
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}
