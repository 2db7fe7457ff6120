import { readFileSync } from 'node:fs';
import { ROOT } from './test-files.mjs';

/** Returns the only JavaScript block of a page that contains `mark`, so that tests run the documented code. */
export function documentedCode(page, mark) {
  const text = readFileSync(`${ROOT}${page}`, 'utf8');
  const blocks = [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  const found = blocks.filter((code) => code.includes(mark));
  if (found.length !== 1)
    throw new Error(`${page}: expected one block with "${mark}", found ${found.length}`);
  return found[0];
}
