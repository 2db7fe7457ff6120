import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  clips,
  defaults,
  flags,
  readState,
  themes,
  values,
  writeState,
} from '../../demo/assets/playground-state.js';
import { read, root } from './source-files.mjs';

const player = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'clip-player');
const names = (list) => list.map(({ name }) => name);

describe('the playground', () => {
  it('offers attributes, tokens and clips that there are', () => {
    for (const name of [...values, ...flags]) assert.ok(names(player.attributes).includes(name), name);
    const declared = player.cssProperties.map((property) => [property.name, property.default]);
    assert.deepEqual(defaults, Object.fromEntries(declared));
    for (const name of themes) assert.ok(read('demo/assets/themes.css').includes(`.theme-${name} {`), name);
    for (const name of clips) assert.ok(existsSync(`${root}demo/clips/${name}.json`), name);
  });

  it('keeps its state in the address, and reads it back', () => {
    const state = new Map([
      ['clip', 'vertical'],
      ['clip-title', 'A & B = "C" # \u0443'],
      ['muted', ''],
      ['--clip-accent', '#2f6f4f'],
      ['theme', 'wire'],
      ['document', '{"name":"A+B %20"}'],
    ]);
    assert.deepEqual(readState(writeState(state)), state);
  });

  it('has no hash while nothing is chosen, and takes nothing unknown from one', () => {
    assert.equal(writeState(readState('')), '');
    assert.deepEqual(readState('#clip=../x&onclick=a&style=b&theme=x'), new Map([['clip', clips[0]]]));
  });
});
