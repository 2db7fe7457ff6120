import { expect } from '@esm-bundle/chai';
import { gapBetween } from '../../src/clip/gap-between.js';

describe('gapBetween', () => {
  for (const [before, after, gap] of [
    ['We are', 'ready', ' '],
    ['Готові', 'до', ' '],
    ['مرحبا', 'بكم', ' '],
    ['नमस्ते', 'दुनिया', ' '],
    ['我们', '准备好了', ''],
    ['สวัสดี', 'ครับ', ''],
    ['ก', 'ข', ''],
    ['𠮷', '𠮷', ''],
    ['终于', 'OK', ' '],
    ['OK', '终于', ' '],
    ['。', '我们', ''],
    ['세계', '평화', ' '],
    ['🙂', '🙂', ' '],
    ['', 'ready', ''],
    ['ready', '', ''],
    ['', '', ''],
  ] as const)
    it(`is '${gap}' between '${before}' and '${after}'`, () =>
      expect(gapBetween(before, after)).to.equal(gap));
});
