import { expect } from '@esm-bundle/chai';
import type { CaptionLine } from '../../src/clip/caption-line.js';
import { captionParagraphs } from '../../src/clip/caption-paragraphs.js';
import { plainParagraphs, transcriptText } from '../../src/clip/transcript-text.js';

const line = (start: number, text: string, rest: Partial<CaptionLine> = {}): CaptionLine => ({
  start,
  end: start + 1,
  text,
  words: [],
  ...rest,
});
const shape = (lines: CaptionLine[]) =>
  captionParagraphs(lines).map(({ speaker, lines }) => [speaker, ...lines.map(({ text }) => text)]);

describe('captionParagraphs', () => {
  it('end at a pause, and where another one speaks', () => {
    const lines = [
      line(0, 'a'),
      line(1, 'b'),
      line(5, 'c'),
      line(6, 'd', { speaker: 'Ann' }),
      line(7, 'e', { speaker: 'Ann' }),
      line(8, 'f', { turn: true }),
    ];
    expect(shape(lines)).to.deep.equal([
      [undefined, 'a', 'b'],
      [undefined, 'c'],
      ['Ann', 'd', 'e'],
      [undefined, 'f'],
    ]);
  });

  it('know no pause while a longer cue goes on', () => {
    expect(shape([line(0, 'a', { end: 20 }), line(1, 'b'), line(10, 'c')])).to.have.length(1);
  });

  it('end with a sentence after many words, and at last with a line', () => {
    const words = (count: number, end: string) =>
      Array.from({ length: count }, (_, i) => line(i, `some twenty letters${end}`));
    const sizes = (lines: CaptionLine[]) => captionParagraphs(lines).map(({ lines }) => lines.length);
    expect(Math.max(...sizes(words(100, '.')))).to.be.below(25);
    expect(Math.max(...sizes(words(100, '')))).to.be.below(50);
    expect(sizes(words(100, '')).length).to.be.above(1);
  });

  it('are a text with names and blank lines', () => {
    const paragraphs = captionParagraphs([
      line(0, 'We are'),
      line(1, 'ready.'),
      line(9, 'Yes.', { speaker: 'Bob' }),
    ]);
    expect(transcriptText(paragraphs)).to.equal('We are ready.\n\nBob: Yes.');
  });
});

describe('plainParagraphs', () => {
  for (const [text, paragraphs] of [
    ['one\ntwo\n\nthree', ['one two', 'three']],
    ['one\r\n \r\ntwo', ['one', 'two']],
    ['one\ntwo', ['one', 'two']],
    ['  ', []],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(plainParagraphs(text).map(({ lines }) => lines[0]?.text)).to.deep.equal(paragraphs);
    });
});
