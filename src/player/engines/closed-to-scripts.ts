import type { ClipSource } from '../../clip/clip.js';
import type { PlayerError } from '../player-error.js';
import { nativeSource } from './retype-source.js';

/** The time limit of a request in milliseconds. */
const patience = 4000;

/**
 * Returns a source for the browser's own player, if a stream has failed because its server sends no CORS headers.
 * Native HLS needs none, unless the element has `crossorigin`. Returns undefined if the failure has another reason.
 */
export async function closedToScripts(
  source: ClipSource,
  { code, status }: PlayerError,
  media: HTMLMediaElement,
): Promise<ClipSource | undefined> {
  if (code !== 'network' || status !== 0 || media.crossOrigin !== null) return undefined;
  const other = nativeSource(source);
  if (!other || new URL(source.src, document.baseURI).origin === self.origin) return undefined;
  const [opaque, open] = await Promise.all([answers(source.src, 'no-cors'), answers(source.src, 'cors')]);
  return opaque && !open ? other : undefined;
}

/** Returns whether a server responds. The body is not read. */
async function answers(address: string, mode: 'cors' | 'no-cors'): Promise<boolean> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), patience);
  try {
    await fetch(address, { mode, signal: end.signal });
    return true;
  } catch {
    return false; // a network error and a CORS failure look the same; the comparison of both modes tells them apart
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}
