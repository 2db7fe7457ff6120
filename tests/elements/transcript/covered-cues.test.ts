import { expect } from '@esm-bundle/chai';
import type { CaptionLine } from '../../../src/clip/caption-line.js';
import { coveredCues } from '../../../src/elements/transcript/covered-cues.js';
import { mounted, unmountAll } from '../mounted.js';

const lines: CaptionLine[] = [
  { start: 0, end: 2, text: 'We are ready', words: [], speaker: 'Ann' },
  {
    start: 2,
    end: 6,
    text: 'to defend our city',
    words: [
      { at: 3, start: 3 },
      { at: 10, start: 4 },
      { at: 14, start: 5 },
    ],
  },
  { start: 9, end: 10, text: 'Yes', words: [] },
];

describe('coveredCues', () => {
  afterEach(unmountAll);

  function page() {
    const place = mounted(
      `<div><p>before</p><p>${lines.map(({ text }) => `<span class="line">${text}</span>`).join(' ')}</p><p>after</p></div>`,
    );
    const elements = Array.from(place.querySelectorAll('.line'));
    const from = (start: Node, startOffset: number, end: Node, endOffset: number) => {
      const range = new StaticRange({
        startContainer: start,
        startOffset,
        endContainer: end,
        endOffset,
      });
      return coveredCues(range, elements, lines);
    };
    const text = (index: number) => elements[index]?.firstChild as Text;
    return { place, elements, from, text };
  }

  it('gives the part of each line, with the times of its words where they are known', () => {
    const { from, text } = page();
    expect(from(text(0), 7, text(1), 9)).to.deep.equal([
      { line: lines[0], index: 0, from: 7, to: 12, text: 'ready', start: 0, end: 2, speaker: 'Ann' },
      { line: lines[1], index: 1, from: 0, to: 9, text: 'to defend', start: 2, end: 4 },
    ]);
    expect(from(text(1), 11, text(1), 13).map(({ start, end }) => [start, end])).to.deep.equal([[4, 5]]);
    expect(from(text(1), 15, text(1), 18).map(({ start, end }) => [start, end])).to.deep.equal([[5, 6]]);
  });

  it('gives no white space, and no line that is touched at its end alone', () => {
    const { from, text } = page();
    expect(from(text(0), 12, text(1), 3).map((cue) => [cue.text, cue.from, cue.to])).to.deep.equal([
      ['to', 0, 2],
    ]);
    expect(from(text(1), 2, text(1), 3)).to.deep.equal([]);
  });

  it('gives all lines of a selection that begins and ends outside of them', () => {
    const { place, from } = page();
    const [before, after] = [place.firstElementChild as Element, place.lastElementChild as Element];
    expect(from(before, 0, after, 1).map(({ text }) => text)).to.deep.equal(lines.map(({ text }) => text));
    expect(from(place, 0, before, 1)).to.deep.equal([]);
    expect(from(after, 0, after, 1)).to.deep.equal([]);
  });

  it('gives nothing for a range elsewhere, or whose text has changed since', () => {
    const { from, text } = page();
    const other = document.createElement('p');
    other.textContent = 'elsewhere';
    expect(from(other, 0, other, 1)).to.deep.equal([]);
    expect(coveredCues(new Range(), [], lines)).to.deep.equal([]);
    const range = new StaticRange({
      startContainer: text(0),
      startOffset: 9,
      endContainer: text(0),
      endOffset: 12,
    });
    const elements = [text(0).parentElement as Element];
    text(0).data = 'We';
    expect(coveredCues(range, elements, lines)).to.deep.equal([]);
  });
});
