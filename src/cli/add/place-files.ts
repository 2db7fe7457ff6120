import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts files and folders that have been made into the media folder of their clip, in place of older ones, and takes
 * away those that the last run made and this one did not. Nothing else in the folder is touched.
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
    // A folder cannot be renamed onto another that is not empty.
    if (existsSync(place)) await rename(place, aside);
    await rename(made, place);
  }
  const kept = new Set(files);
  for (const file of older.filter((name) => !kept.has(name)))
    await rm(join(to, file), { recursive: true, force: true });
}
