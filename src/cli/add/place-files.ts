import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Moves finished files and folders into the media folder of their clip. It replaces older ones, and removes files
 * of the last run that this run has not made. Other files in the folder stay unchanged.
 */
export async function placeFiles(
  from: string,
  to: string,
  files: readonly string[],
  older: readonly string[],
): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const file of files) {
    const [made, place, aside] = [join(from, file), join(to, file), join(from, `${file}.old`)];
    // A folder cannot replace a folder that is not empty by `rename`.
    if (existsSync(place)) await rename(place, aside);
    await rename(made, place);
  }
  const kept = new Set(files);
  for (const file of older.filter((name) => !kept.has(name)))
    await rm(join(to, file), { recursive: true, force: true });
}
