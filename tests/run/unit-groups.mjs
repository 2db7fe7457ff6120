import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './test-files.mjs';

/** Number of files that share a page: opening a page costs as much time as a small file. */
const SIZE = 24;
/** The line by which a file requests a page of its own. */
const ALONE = /^\/\/ A page of its own: /m;

/** Returns the part of the project that a file tests: the first folder in `tests/`. */
const partOf = (file) => file.split('/').slice(0, 2).join('/');

/**
 * Groups test files that share a page: neighbours of one part, except files that request a page of their own.
 *
 * @param {string[]} files Relative to the root, sorted.
 * @returns {Map<string, string[]>} The first file of a page → all its files.
 */
export function unitGroups(files) {
  const groups = [];
  for (const file of files) {
    const isAlone = ALONE.test(readFileSync(join(ROOT, file), 'utf8'));
    const last = groups.at(-1);
    const fits = last && !last.isAlone && last.files.length < SIZE && partOf(last.files[0]) === partOf(file);
    if (fits && !isAlone) last.files.push(file);
    else groups.push({ isAlone, files: [file] });
  }
  return new Map(groups.map((group) => [group.files[0], group.files]));
}
