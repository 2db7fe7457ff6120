import type { ClipSource } from '../../clip/clip.js';
import type { PlayerError } from '../player-error.js';
import { nativeSource } from './retype-source.js';

/** Milliseconds until a server counts as silent. */
const patience = 4000;

/**
 * The source for the player of the browser, where a stream failed because its server lets no script of this page read it
 * (CORS): the browser's own HLS needs no such permission, unless `crossorigin` demands it. Undefined for every other reason.
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

/** Whether a request gets an answer; of the body nothing is read. */
async function answers(address: string, mode: 'cors' | 'no-cors'): Promise<boolean> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), patience);
  try {
    await fetch(address, { mode, signal: end.signal });
    return true;
  } catch {
    return false; // no server, or no permission: which of the two it is, only both modes together tell
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}
