import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunks, coversAll, fits, grownModules } from '../run/size-budget.mjs';

describe('grownModules', () => {
  it('tells what has grown, the most first, and by how much', () => {
    const before = { a: { 'one.js': 100, 'two.js': 50 } };
    const now = { a: { 'one.js': 101, 'two.js': 80, 'new.js': 10 } };
    assert.deepEqual(grownModules(now, before, ['a']), [
      'grown, in bytes before compression:',
      '+30 two.js (80)',
      '+10 new.js (10)',
      '+1 one.js (101)',
    ]);
  });

  it('takes a module that moved between the chunks of one budget for no growth', () => {
    const [before, now] = [
      { a: { 'one.js': 9 }, b: {} },
      { a: {}, b: { 'one.js': 9 } },
    ];
    assert.match(grownModules(now, before, ['a', 'b']).join(), /no module has grown/);
    assert.deepEqual(grownModules(now, before, ['b']).slice(1), ['+9 one.js (9)']);
  });
});

describe('fits', () => {
  it('says how much it is, and throws with the files and their modules when it is too much', async () => {
    const budget = { of: chunks('clip-controls'), limit: 1000 };
    assert.match(await fits(budget), /^\d+\.\d kB brotli of 1000 kB$/);
    await assert.rejects(
      fits({ ...budget, limit: 1 }),
      /the limit is 1 kB:\n.*clip-controls-.*\n.*(grown|module)/,
    );
  });
});

describe('coversAll', () => {
  it('names the site files that no budget holds', async () => {
    await assert.rejects(
      coversAll([{ of: chunks('clip-controls') }]),
      /no budget holds:\n[\s\S]*chunks\/videojs/,
    );
  });
});
