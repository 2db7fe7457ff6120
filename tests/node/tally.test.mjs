import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Tally } from '../run/tally.mjs';

/** A tally whose lines are kept. */
function quietTally() {
  const lines = [];
  const tally = new Tally();
  tally.say = (text) => lines.push(text);
  return { tally, lines };
}

describe('Tally', () => {
  it('closes with what was slow, the lanes, the failures again, and one line that counts', () => {
    const { tally, lines } = quietTally();
    tally.add('node', { file: 'a.test.mjs', name: 'is quick', status: 'passed', ms: 999 });
    tally.add('node', { file: 'a.test.mjs', name: 'is slow', status: 'passed', ms: 1250 });
    tally.add('firefox', {
      file: 'b.test.ts',
      name: 'is slower',
      status: 'failed',
      ms: 61_000,
      error: 'Error: why',
    });
    tally.endLane('node', 'node-lane.mjs', 2000);
    tally.endLane('firefox', 'wtr-lane.mjs', 60_000);
    tally.endLane('firefox', 'wtr-lane.mjs', 2040);
    lines.length = 0;
    assert.equal(tally.close(), false);
    assert.deepEqual(lines.join('\n').split('\n').filter(Boolean), [
      'Slowest tests:',
      '  61.0 s  [firefox] b.test.ts › is slower',
      '   1.3 s  [node] a.test.mjs › is slow',
      '[node] node-lane.mjs took 2.0 s',
      '[firefox] wtr-lane.mjs took 62.0 s in 2 processes',
      'Failures:',
      '[firefox] FAILED b.test.ts › is slower',
      '    Error: why',
      '2 passed, 1 failed, 0 skipped',
    ]);
  });

  it('names ten slow tests at most', () => {
    const { tally, lines } = quietTally();
    for (let ms = 1000; ms < 1020; ms += 1)
      tally.add('node', { file: 'a', name: `took ${ms}`, status: 'passed', ms });
    tally.close();
    const named = lines.filter((line) => line.includes('took'));
    assert.equal(named.length, 10);
    assert.match(named[0], /took 1019$/);
  });

  it('says nothing of slow tests where none is slow', () => {
    const { tally, lines } = quietTally();
    tally.add('node', { file: 'a', name: 'b', status: 'passed', ms: 5 });
    tally.endLane('node', 'node-lane.mjs', 10);
    assert.equal(tally.close(), true);
    assert.deepEqual(lines, ['\n[node] node-lane.mjs took 0.0 s\n', '1 passed, 0 failed, 0 skipped']);
  });

  it('takes a run without a test for a failure', () => {
    const { tally, lines } = quietTally();
    assert.equal(tally.close(), false);
    assert.equal(lines.at(-1), '0 passed, 1 failed, 0 skipped');
  });
});
