import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * The clips of the demo: one document per clip in a folder.
 *
 * @param {string} folder
 * @param {(document: unknown, base: string) => object} parseClip
 */
export function createClips(folder, parseClip) {
  return {
    /** The clip of that id, its addresses resolved against the site's; nothing when there is none. */
    async find(id, base) {
      if (!ID.test(id ?? '')) return undefined;
      const text = await readFile(join(folder, `${id}.json`), 'utf8').catch(absent);
      return text === undefined ? undefined : parseClip(JSON.parse(text), `${base}clips/${id}.json`);
    },
  };
}

function absent(error) {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
