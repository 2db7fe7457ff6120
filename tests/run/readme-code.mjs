import { readFileSync } from 'node:fs';
import { ROOT } from './test-files.mjs';

/** The only JavaScript block of README.md that contains `mark`, so that tests run the documented code. */
export function readmeCode(mark) {
  const text = readFileSync(`${ROOT}README.md`, 'utf8');
  const blocks = [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
  const found = blocks.filter((code) => code.includes(mark));
  if (found.length !== 1)
    throw new Error(`README.md: expected one block with "${mark}", found ${found.length}`);
  return found[0];
}
