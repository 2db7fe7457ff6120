import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './test-files.mjs';

/** Number of files that share a page: opening a page costs as much time as a small file. */
const SIZE = 24;
/** The line by which a file requests a page of its own. */
const ALONE = /^\/\/ A page of its own: /m;

/**
 * Groups test files that share a page: neighbours, except files that request a page of their own.
 *
 * @param {string[]} files Relative to the root, sorted.
 * @returns {Map<string, string[]>} The first file of a page → all its files.
 */
export function unitGroups(files) {
  const groups = [];
  for (const file of files) {
    const isAlone = ALONE.test(readFileSync(join(ROOT, file), 'utf8'));
    const last = groups.at(-1);
    if (last && !last.isAlone && !isAlone && last.files.length < SIZE) last.files.push(file);
    else groups.push({ isAlone, files: [file] });
  }
  return new Map(groups.map((group) => [group.files[0], group.files]));
}
