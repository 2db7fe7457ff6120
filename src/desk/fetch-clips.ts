import type { Clip } from '../clip/clip.js';
import { ClipError } from '../clip/clip-error.js';
import { parseClip } from '../clip/parse-clip.js';

/** Documents that are fetched for one text. */
const most = 20;

/**
 * The clips of a site with these ids; those that the site does not have are left out. Undefined where one cannot be
 * fetched or read, or `signal` is aborted: it is then not known which ids there are.
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

/** A clip; undefined where the site has none at the address. Throws a `TypeError` for other answers. */
async function fetchClip(address: string, signal: AbortSignal): Promise<Clip | undefined> {
  const response = await fetch(address, { signal });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new TypeError(`${address}: expected a document, got status ${response.status}`);
  return parseClip(await response.json(), address);
}
