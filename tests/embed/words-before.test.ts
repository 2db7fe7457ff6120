import { expect } from '@esm-bundle/chai';
import type { TranscriptParagraph } from '../../src/clip/transcript-text.js';
import { wordsBefore } from '../../src/embed/words-before.js';

const line = (start: number, text: string) => ({ start, end: start + 4, text, words: [] });
const paragraphs: TranscriptParagraph[] = [
  { speaker: 'Mayor', lines: [line(4, 'We are ready.'), line(8, 'Yes, we are ready to defend it.')] },
  { lines: [line(72, 'We are ready.'), line(76, 'Ha ha ha.')] },
];
/** What stands before a quote: the words from the n-th place of them on. */
const beforeOf = (lineIndex: number, at: number, words: string, above: string[] = ['A title']) =>
  wordsBefore({ paragraphs, begin: { line: lineIndex, at }, quoted: [words], above });

describe('wordsBefore', () => {
  it('is undefined for words that are found there first', () => {
    expect(beforeOf(0, 0, 'We are ready')).to.equal(undefined);
    expect(beforeOf(1, 21, 'defend it')).to.equal(undefined);
  });

  it('is some words before, where the same ones stand earlier', () => {
    expect(beforeOf(1, 5, 'we are ready')).to.equal('are ready. Yes,');
    expect(beforeOf(3, 3, 'ha ha')).to.equal('are ready. Ha');
  });

  it('is the time and the speaker, where the words begin their paragraph, or follow few', () => {
    expect(beforeOf(2, 0, 'We are ready')).to.equal('1:12');
    expect(beforeOf(0, 0, 'We are ready', ['‘We are READY’, says the mayor'])).to.equal('0:04 Mayor:');
    expect(beforeOf(0, 3, 'are ready', ['We are ready'])).to.equal('0:04 Mayor: We');
  });

  it('looks at the first words of a long quote', () => {
    const quoted = ['We are ready.', 'We are ready.'];
    const before = wordsBefore({ paragraphs, begin: { line: 2, at: 0 }, quoted, above: [] });
    expect(before).to.equal('1:12');
  });

  it('is undefined for a place that there is not, and for no words', () => {
    expect(beforeOf(9, 0, 'We are ready')).to.equal(undefined);
    expect(beforeOf(0, 0, '')).to.equal(undefined);
    expect(wordsBefore({ paragraphs: [], begin: { line: 0, at: 0 }, quoted: ['a'], above: [] })).to.equal(
      undefined,
    );
  });

  it('is the text of a plain paragraph, which has no time', () => {
    const plain = [{ lines: [{ text: 'Yes. Yes we can.' }] }];
    const at = (offset: number, above: string[] = []) =>
      wordsBefore({ paragraphs: plain, begin: { line: 0, at: offset }, quoted: ['Yes'], above });
    expect(at(5)).to.equal('Yes.');
    expect(at(0, ['Yes'])).to.equal(undefined);
  });
});
