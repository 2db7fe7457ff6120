import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarize } from '../bench/long/summarize.mjs';

/** Samples ten times a second, from pairs of seconds and speed. */
function samplesOf(...parts) {
  const samples = [{ at: 0, currentTime: 1, height: 144, behind: 0, ahead: 0, ended: false }];
  for (const [seconds, rate, more] of parts)
    for (let step = 0; step < seconds * 10; step += 1) {
      const { at, currentTime, ...last } = samples.at(-1);
      samples.push({ ...last, at: at + 100, currentTime: currentTime + rate / 10, ...more });
    }
  return samples;
}

describe('summarize', () => {
  it('counts what stands still for more than a second, and how long', () => {
    const { stalls, longest } = summarize(samplesOf([3, 1], [0.8, 0], [2, 1], [1.5, 0], [1, 1]), 360);
    assert.equal(stalls, 1);
    assert.equal(Math.round(longest), 1600);
  });

  it('counts a picture that never goes on, but not one that has ended', () => {
    assert.equal(summarize(samplesOf([3, 1], [5, 0]), 360).stalls, 1);
    assert.equal(summarize(samplesOf([3, 1], [5, 0, { ended: true }]), 360).stalls, 0);
  });

  it('tells when the best rendition came, and undefined when it never did', () => {
    const samples = samplesOf([4, 1], [4, 1, { height: 360 }]);
    assert.equal(summarize(samples, 360).climb, 4100);
    assert.equal(Math.round(summarize(samples, 360).mean), Math.round((144 * 41 + 360 * 40) / 81));
    assert.equal(summarize(samplesOf([4, 1]), 360).climb, undefined);
  });

  it('tells what was buffered at most', () => {
    const samples = samplesOf([2, 1, { behind: 12, ahead: 30 }], [2, 1, { behind: 30, ahead: 8 }]);
    assert.deepEqual([summarize(samples, 360).behind, summarize(samples, 360).ahead], [30, 30]);
  });
});
