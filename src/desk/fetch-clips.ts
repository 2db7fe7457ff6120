import type { Clip } from '../clip/clip.js';
import { ClipError } from '../clip/clip-error.js';
import { parseClip } from '../clip/parse-clip.js';

/** The most documents that are fetched for one text. */
const most = 20;

/**
 * Fetches the clips of a site by id. Unknown ids are left out. Returns undefined if a document cannot be fetched or
 * parsed, or if `signal` is aborted, because the set of known ids is then unknown.
 */
export async function fetchClips(
  ids: readonly string[],
  site: string,
  signal: AbortSignal,
): Promise<Clip[] | undefined> {
  if (ids.length === 0 || ids.length > most) return undefined;
  try {
    const clips = await Promise.all(ids.map((id) => fetchClip(`${site}clips/${id}.json`, signal)));
    return clips.filter((clip) => clip !== undefined);
  } catch (error) {
    const isExpected =
      error instanceof TypeError || error instanceof SyntaxError || error instanceof ClipError;
    if (isExpected || signal.aborted) return undefined;
    throw error;
  }
}

/** Fetches a clip. Returns undefined for status 404. Throws a `TypeError` for other errors of the server. */
async function fetchClip(address: string, signal: AbortSignal): Promise<Clip | undefined> {
  const response = await fetch(address, { signal });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new TypeError(`${address}: expected a document, got status ${response.status}`);
  return parseClip(await response.json(), address);
}
