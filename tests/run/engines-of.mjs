import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES } from './browsers.mjs';
import { ROOT } from './test-files.mjs';

/** Matches the line by which a file names its engines, with the reason. */
const LINE = /^\/\/ Engines: ([a-z ]+)\. \S/m;

/**
 * Returns the engines that a test file runs in: all, unless it names some. Throws for an unknown engine.
 *
 * @param {string} file Relative to the root.
 */
export function enginesOf(file) {
  const [, names] = LINE.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
  const wanted = names?.split(' ') ?? ENGINES;
  const unknown = wanted.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0)
    throw new Error(`${file}: ${unknown.join(', ')} is no engine of ${ENGINES.join(', ')}`);
  return wanted;
}
