import { expect } from '@esm-bundle/chai';
import { TranscriptIndex } from '../../src/clip/find-in-transcript.js';

const index = (...paragraphs: string[][]) =>
  new TranscriptIndex(paragraphs.map((lines) => ({ lines: lines.map((text) => ({ text })) })));

describe('TranscriptIndex', () => {
  it('finds words without regard to case, and counts lines through all paragraphs', () => {
    const found = index(['We are ready', 'to defend'], ['our City. Ready!']).find('READY');
    expect(found).to.deep.equal([
      { from: { line: 0, at: 7 }, to: { line: 0, at: 12 } },
      { from: { line: 2, at: 10 }, to: { line: 2, at: 15 } },
    ]);
  });

  it('finds words that begin in one line and end in the next', () => {
    expect(index(['We are ready', 'to defend']).find(' ready  to ')).to.deep.equal([
      { from: { line: 0, at: 7 }, to: { line: 1, at: 2 } },
    ]);
    expect(index(['私たちは', '準備']).find('は準')).to.deep.equal([
      { from: { line: 0, at: 3 }, to: { line: 1, at: 1 } },
    ]);
  });

  for (const [text, words, at, to] of [
    ['Un café noir', 'cafe', 3, 7],
    ['You don’t say', "don't", 4, 9],
    ['Un cafe\u0301 noir', 'café', 3, 8],
    ['İstanbul ve Ankara', 'ankara', 12, 18],
    ['Straße', 'STRASSE', -1, -1],
    ['ﷺ مُحَمَّد', 'محمد', 2, 10],
    ['Київ і йод', 'йод', 7, 10],
    ['한국어 자막', '자막', 4, 6],
    ['a👩‍🚀b c', 'b c', 6, 9],
  ] as const)
    it(`finds ${words} in ${text}`, () => {
      const [found] = index([text]).find(words);
      if (at < 0) expect(found).to.equal(undefined);
      else expect([found?.from.at, found?.to.at]).to.deep.equal([at, to]);
    });

  it('tells letters apart that are no accents', () => {
    expect(index(['її']).find('іі')).to.deep.equal([]);
  });

  it('finds nothing for white space', () => {
    expect(index(['a b']).find('  ')).to.deep.equal([]);
  });
});
