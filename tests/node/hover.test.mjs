import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder, read } from './source-files.mjs';

/** Returns the rules of style sheets in a source file, with the conditions around them. */
function rulesIn(text) {
  const rules = [];
  const open = [];
  for (const sheet of text.matchAll(/css`([^`]*)`/g))
    for (const [, head, brace] of sheet[1].matchAll(/([^{};]*)([{}])/g)) {
      if (brace === '}') open.pop();
      else {
        const selector = head.replaceAll(/\/\*.*?\*\//gs, '').trim();
        rules.push({ selector, conditions: [...open] });
        open.push(selector);
      }
    }
  return rules;
}

describe('styles of elements', () => {
  it('apply :hover only where the pointer can hover: after a tap it would stay', () => {
    const hovers = filesUnder('src/elements')
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => rulesIn(read(file)).map((rule) => ({ file, ...rule })))
      .filter(({ selector }) => selector.includes(':hover'));
    assert.ok(hovers.length >= 10, `${hovers.length} rules are found`);
    const free = hovers.filter(({ conditions }) => !conditions.includes('@media (hover: hover)'));
    assert.deepEqual(
      free.map(({ file, selector }) => `${file}: ${selector}`),
      [],
    );
  });
});
