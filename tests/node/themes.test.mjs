import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder, read } from './source-files.mjs';

const themes = read('demo/assets/themes.css').replace(/\/\*[\s\S]*?\*\//g, '');
const rules = [...themes.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
  selector: selector.trim(),
  properties: [...body.matchAll(/([\w-]+)\s*:/g)].map(([, name]) => name),
}));
const tokens = new Set(
  filesUnder('src/elements')
    .filter((file) => file.endsWith('tokens.styles.ts'))
    .flatMap((file) => [...read(file).matchAll(/var\((--clip-[\w-]+)/g)].map(([, name]) => name)),
);

describe("the demo's themes", () => {
  it('are three, one rule each', () => {
    assert.equal(new Set(rules.map(({ selector }) => selector)).size, 3);
    assert.equal(rules.length, 3);
  });

  for (const { selector, properties } of rules) {
    it(`${selector} is made of tokens that exist, alone`, () => {
      assert.ok(properties.length > 5);
      assert.deepEqual(
        properties.filter((name) => !tokens.has(name)),
        [],
      );
    });
  }

  it('are shown, each on the player and on panels', () => {
    const page = read('demo/pages/rooms/themes.html');
    for (const { selector } of rules) assert.ok(page.includes(`class="${selector.slice(1)}"`), selector);
  });
});

describe('the tokens', () => {
  it('are all documented on <clip-player>', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const player = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'clip-player');
    assert.deepEqual(player.cssProperties.map(({ name }) => name).sort(), [...tokens].sort());
  });
});
