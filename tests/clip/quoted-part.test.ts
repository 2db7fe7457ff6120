import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { captionLines } from '../../src/clip/caption-lines.js';
import { captionParagraphs } from '../../src/clip/caption-paragraphs.js';
import { parseWebVtt } from '../../src/clip/parse-web-vtt.js';
import { quotedPart } from '../../src/clip/quoted-part.js';
import type { TranscriptParagraph } from '../../src/clip/transcript-text.js';

const paragraphsOf = (vtt: string) => captionParagraphs(captionLines(parseWebVtt(`WEBVTT\n\n${vtt}`)));
const said = paragraphsOf(`00:01.000 --> 00:04.000
<v Mayor>We are ready

00:04.000 --> 00:06.500
<v Mayor>to defend our city.

00:07.000 --> 00:09.000
<v Host>Thank you, mayor.

00:20.000 --> 00:24.000
<00:20.500>It's <00:21.000>been <00:22.000>a long <00:23.500>night`);

/** The part from the first place of some words to the last place of others, in the lines in which they are. */
function part(first: string, last: string, paragraphs: readonly TranscriptParagraph[] = said) {
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const placeOf = (words: string) => {
    const line = lines.findIndex(({ text }) => text.includes(words));
    return { line, at: lines[line]?.text.indexOf(words) ?? 0 };
  };
  const end = placeOf(last);
  return quotedPart(paragraphs, placeOf(first), { ...end, at: end.at + last.length });
}

describe('quotedPart', () => {
  it('begins with the cue of the first word and ends with that of the last one', () => {
    expect(part('ready', 'defend')).to.deep.equal({
      paragraphs: [{ words: 'ready to defend', speaker: 'Mayor' }],
      excerpt: { start: 1, end: 6.5 },
    });
    expect(part('defend', 'city')?.excerpt).to.deep.equal({ start: 4, end: 6.5 });
  });

  it('uses the times of words inside a cue', () => {
    expect(part('been', 'a long')).to.deep.equal({
      paragraphs: [{ words: 'been a long' }],
      excerpt: { start: 21, end: 23.5 },
    });
    expect(part('It', 'been')?.excerpt).to.deep.equal({ start: 20.5, end: 22 });
    expect(part('long', 'night')?.excerpt).to.deep.equal({ start: 22, end: 24 });
  });

  it('tells the speakers of what goes over several', () => {
    expect(part('city', 'Thank')?.paragraphs).to.deep.equal([
      { words: 'city.', speaker: 'Mayor' },
      { words: 'Thank', speaker: 'Host' },
    ]);
  });

  const widened: [first: string, last: string, words: string][] = [
    ['ead', 'ead', 'ready'],
    ["'s", 'be', "It's been"],
    [' are ', ' are ', 'are'],
    ['our', 'city', 'our city'],
    ['our', 'city.', 'our city.'],
  ];
  for (const [first, last, words] of widened) {
    it(`makes whole words of “${first}” to “${last}”`, () => {
      expect(part(first, last)?.paragraphs[0]?.words).to.equal(words);
    });
  }

  it('leaves scripts without spaces as they are chosen', () => {
    const japanese = paragraphsOf('00:01.000 --> 00:02.000\n私たちは町を守る\n準備ができている');
    expect(part('町を守', '準備', japanese)?.paragraphs[0]?.words).to.equal('町を守る準備');
    expect(part('を', 'を', japanese)?.paragraphs[0]?.words).to.equal('を');
  });

  it('leaves out lines at whose edge the selection ends', () => {
    expect(quotedPart(said, { line: 0, at: 12 }, { line: 2, at: 0 })).to.deep.equal({
      paragraphs: [{ words: 'to defend our city.', speaker: 'Mayor' }],
      excerpt: { start: 4, end: 6.5 },
    });
  });

  it('is undefined where no word is chosen', () => {
    expect(quotedPart(said, { line: 0, at: 2 }, { line: 0, at: 3 })).to.equal(undefined);
    expect(quotedPart(said, { line: 1, at: 18 }, { line: 1, at: 19 })).to.equal(undefined);
    expect(quotedPart([], { line: 0, at: 0 }, { line: 9, at: 9 })).to.equal(undefined);
    expect(quotedPart(said, { line: 2, at: 0 }, { line: 1, at: 5 })).to.equal(undefined);
  });

  it('has no excerpt of a text without times', () => {
    expect(part('One', 'two', [{ lines: [{ text: 'One and two.' }] }])).to.deep.equal({
      paragraphs: [{ words: 'One and two' }],
      excerpt: undefined,
    });
  });

  it('lies within the cues of its words, wherever it is chosen', () => {
    const lines = said.flatMap((paragraph) => paragraph.lines);
    const place = fc.record({ line: fc.nat(3), at: fc.nat(20) });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const found = quotedPart(said, from, to);
        if (!found) return;
        const { start = -1, end = -1 } = found.excerpt ?? {};
        expect(start).to.be.at.least(lines[from.line]?.start ?? 0);
        expect(end).to.be.at.most(lines[to.line]?.end ?? 0);
        expect(end).to.be.greaterThan(start);
        const whole = lines.map(({ text }) => text).join(' ');
        for (const { words } of found.paragraphs) expect(whole).to.include(words);
      }),
    );
  });
});
