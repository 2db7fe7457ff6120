import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { Results } from '../bench/results.mjs';
import { ROOT } from '../run/test-files.mjs';

const step = (run, task = '20') => ({
  run,
  measure: { name: 'pages' },
  task: { key: task },
  peer: { name: 'native' },
});

describe('npm run bench', () => {
  it('has all its modules, and says how it is used', () => {
    const { stderr } = spawnSync(process.execPath, [`${ROOT}tests/bench/run.mjs`, '--help'], {
      encoding: 'utf8',
    });
    assert.match(stderr, /^npm run bench -- \[--only/);
  });

  it('takes the middle of all runs of the same', () => {
    const results = new Results();
    for (const main of [30, 10, 20]) results.add(step(0), { main, failures: [] });
    results.add(step(0, '100'), { main: 90, failures: [] });
    assert.deepEqual(results.get('pages', 'native', '20', 'main'), { median: 20, min: 10, max: 30 });
    assert.equal(results.get('pages', 'native', '20', 'heap'), undefined);
  });

  it('keeps what went wrong apart, with where it did', () => {
    const results = new Results();
    results.add(step(1), { main: Number.NaN, failures: ['no clip'] });
    assert.deepEqual(results.failures, [
      { measure: 'pages', task: '20', peer: 'native', run: 1, message: 'no clip' },
    ]);
    assert.deepEqual(results.figures(), []);
  });
});
