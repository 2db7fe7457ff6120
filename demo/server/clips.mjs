import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The clips of the demo: one document per clip in a folder.
 *
 * @param {string} folder
 */
export function createClips(folder) {
  return {
    /** The document of a clip; undefined when there is none. */
    async find(id) {
      const text = await readFile(join(folder, `${id}.json`), 'utf8').catch(absent);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async list() {
      const files = await readdir(folder);
      return files.flatMap((file) => /^([\w-]+)\.json$/.exec(file)?.[1] ?? []).sort();
    },
  };
}

function absent(error) {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
