import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { CaptionLine } from '../../src/clip/caption-line.js';
import { quotedPart } from '../../src/clip/quoted-part.js';
import { isSaidIn, wordsInExcerpt } from '../../src/clip/words-in-excerpt.js';

const line: CaptionLine = {
  start: 12,
  end: 16,
  text: 'She painted the roofs.',
  words: [
    { at: 4, start: 12.9 },
    { at: 12, start: 13.5 },
    { at: 16, start: 14.5 },
  ],
};
const wordsAt = (start: number, end: number, of: CaptionLine = line) => {
  const part = wordsInExcerpt(of, { start, end });
  return part && of.text.slice(...part);
};

describe('wordsInExcerpt', () => {
  it('is all of a line without times of its words', () => {
    const plain = { ...line, words: [] };
    expect(wordsAt(12, 16, plain)).to.equal(line.text);
    expect(wordsAt(15, 15.5, plain)).to.equal(line.text);
  });

  it('is the words whose times lie in it', () => {
    expect(wordsAt(12, 16)).to.equal('She painted the roofs.');
    expect(wordsAt(12.9, 14.5)).to.equal('painted the');
    expect(wordsAt(12, 12.9)).to.equal('She');
    expect(wordsAt(14.5, 16)).to.equal('roofs.');
    expect(wordsAt(13, 13.2), 'inside of a word').to.equal('painted');
    expect(wordsAt(0, 60)).to.equal('She painted the roofs.');
  });

  it('is nothing of a line that the excerpt only touches, or that has no times', () => {
    for (const [start, end] of [
      [8, 12],
      [16, 20],
      [8, 12.0005],
      [15.9995, 20],
    ] as const)
      expect(wordsAt(start, end)).to.equal(undefined);
    expect(wordsInExcerpt({ text: 'One.' }, { start: 0, end: 9 })).to.equal(undefined);
    expect(isSaidIn({ start: 1, end: 2 }, { start: 2, end: 3 })).to.equal(false);
  });

  it('has every word of a quote, by the excerpt of the quote', () => {
    fc.assert(
      fc.property(fc.nat(line.text.length), fc.nat(line.text.length), (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const quoted = quotedPart([{ lines: [line] }], { line: 0, at: from }, { line: 0, at: to });
        if (!quoted?.excerpt) return;
        const { start, end } = quoted.excerpt;
        expect(wordsAt(start, end)).to.include(quoted.paragraphs[0]?.words);
      }),
    );
  });
});
