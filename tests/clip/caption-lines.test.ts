import { expect } from '@esm-bundle/chai';
import type { CaptionCue } from '../../src/clip/caption-line.js';
import { captionLines } from '../../src/clip/caption-lines.js';

const cue = (start: number, end: number, text: string): CaptionCue => ({ start, end, text });
const texts = (cues: CaptionCue[], segmented = false) =>
  captionLines(cues, { segmented }).map(({ text }) => text);

describe('captionLines', () => {
  it('puts cues in the order of time, and keeps the order of those that begin together', () => {
    expect(texts([cue(5, 6, 'c'), cue(1, 2, 'a'), cue(1, 3, 'b'), cue(0, 1, 'first')])).to.deep.equal([
      'first',
      'a',
      'b',
      'c',
    ]);
  });

  it('leaves out what no browser shows: empty cues, and those that end before they begin', () => {
    const cues = [
      cue(0, 1, ''),
      cue(1, 2, ' \n\u200b'),
      cue(2, 3, '<c></c>'),
      cue(4, 3, 'no'),
      cue(5, 5, 'no'),
    ];
    expect(texts([...cues, cue(Number.NaN, 9, 'no'), cue(6, 7, 'yes')])).to.deep.equal(['yes']);
  });

  it('has a sentence once whose words are marked one after another', () => {
    const cues = [
      cue(0, 0.5, '<u>Hello</u> big world'),
      cue(0.5, 1, 'Hello <u>big</u> world'),
      cue(1, 1.1, 'Hello big world'),
      cue(1.1, 2, 'Hello big <u>world</u>'),
    ];
    expect(captionLines(cues)).to.deep.equal([{ start: 0, end: 2, text: 'Hello big world', words: [] }]);
    const said = [
      'No.',
      'No.',
      '<c.red>Yes.',
      '<c.blue>Yes.',
      '<c.red>Yes.</c>',
      '<v Ann>Yes.',
      '<v Bob>Yes.',
    ];
    expect(texts(said.map((text, at) => cue(at, at + 1, text)))).to.have.length(said.length);
  });

  it('keeps the words of each of two speakers who say the same', () => {
    const lines = (...cues: CaptionCue[]) =>
      captionLines(cues).map(({ speaker, text }) => `${speaker}: ${text}`);
    const [mary, bob] = ['<v Mary>', '<v Bob>'];
    expect(
      lines(cue(1, 3, `${mary}That is enough.`), cue(3, 5, `${bob}That is enough. I mean it.`)),
    ).to.deep.equal(['Mary: That is enough.', 'Bob: That is enough. I mean it.']);
    expect(
      lines(cue(1, 3, `${mary}We have to leave now.`), cue(3, 5, `${bob}We have to leave now.\nOr never.`)),
    ).to.deep.equal(['Mary: We have to leave now.', 'Bob: We have to leave now. Or never.']);
    expect(lines(cue(6, 7, `${mary}Yes.`), cue(6, 7, `${bob}Yes.`))).to.deep.equal([
      'Mary: Yes.',
      'Bob: Yes.',
    ]);
  });

  it('makes one line of music that goes on, and two of music with a pause between', () => {
    const spans = (...cues: CaptionCue[]) => captionLines(cues).map(({ start, end }) => [start, end]);
    expect(spans(cue(600, 601, '♪'), cue(601, 603, '♪'))).to.deep.equal([[600, 603]]);
    expect(spans(cue(600, 601, '♪'), cue(1200, 1201, '♪'))).to.deep.equal([
      [600, 601],
      [1200, 1201],
    ]);
  });

  it('keeps both of two cues that overlap', () => {
    expect(texts([cue(1, 5, 'one'), cue(2, 4, 'two')])).to.deep.equal(['one', 'two']);
  });

  it('keeps what somebody says twice', () => {
    expect(texts([cue(1, 2, 'No.'), cue(2, 3, 'No.'), cue(8, 9, 'No.')])).to.deep.equal([
      'No.',
      'No.',
      'No.',
    ]);
  });

  it('has a cue once that stands in two segments', () => {
    const segments = [
      cue(3.837, 7.299, 'Log.'),
      cue(7.466, 11.845, 'As feared'),
      cue(7.466, 11.845, 'As feared'),
    ];
    expect(texts(segments)).to.deep.equal(['Log.', 'As feared']);
    expect(texts([cue(7.466, 11.8, 'As feared'), cue(7.5, 11.845, 'As feared')])).to.deep.equal([
      'As feared',
    ]);
  });

  it('joins a cue that is divided at the border of two segments, in segments alone', () => {
    const divided = [cue(7.4, 8, 'As feared'), cue(8, 11.8, 'As feared')];
    expect(captionLines(divided, { segmented: true })).to.deep.equal([
      { start: 7.4, end: 11.8, text: 'As feared', words: [] },
    ]);
    expect(texts(divided)).to.have.length(2);
  });

  it('ends a cue without an end where the next one begins', () => {
    const [one, two] = captionLines([cue(1, Infinity, 'one'), cue(4, Infinity, 'two')]);
    expect([one?.end, two?.end]).to.deep.equal([4, 9]);
  });

  it('has each row of captions that scroll once (roll-up of CEA-608)', () => {
    const cues = [
      cue(0, 1, 'FOUR SCORE'),
      cue(1, 2, 'FOUR SCORE\nAND SEVEN'),
      cue(2, 3, 'FOUR SCORE\nAND SEVEN\nYEARS AGO'),
      cue(3, 4, 'AND SEVEN\nYEARS AGO\nOUR FATHERS'),
      cue(4, 5, 'OUR FATHERS\nBROUGHT FORTH'),
    ];
    expect(captionLines(cues).map(({ start, text }) => [start, text])).to.deep.equal([
      [0, 'FOUR SCORE'],
      [1, 'AND SEVEN'],
      [2, 'YEARS AGO'],
      [3, 'OUR FATHERS'],
      [4, 'BROUGHT FORTH'],
    ]);
  });

  it('has each row of automatic captions once, with the times of its words', () => {
    const cues = [
      cue(0.469, 3.169, ' \nwelcome<00:00:01.469><c> to</c><00:00:01.620><c> the series</c>'),
      cue(3.169, 3.179, 'welcome to the series\n '),
      cue(3.179, 5, 'welcome to the series\nNetworks<00:00:03.900><c> are</c><00:00:04.500><c> fun</c>'),
      cue(5, 5.01, 'Networks are fun\n '),
      cue(5.01, 7, 'Networks are fun\nso<00:00:06.000><c> stay</c>'),
    ];
    expect(captionLines(cues)).to.deep.equal([
      {
        start: 0.469,
        end: 3.179,
        text: 'welcome to the series',
        words: [
          { at: 8, start: 1.469 },
          { at: 11, start: 1.62 },
        ],
      },
      {
        start: 3.179,
        end: 5.01,
        text: 'Networks are fun',
        words: [
          { at: 9, start: 3.9 },
          { at: 13, start: 4.5 },
        ],
      },
      { start: 5.01, end: 7, text: 'so stay', words: [{ at: 3, start: 6 }] },
    ]);
  });

  it('has a row once that a cue of 10 ms holds, in a track that scrolls once or never', () => {
    const once = [cue(0, 3, 'Hi'), cue(3, 3.01, 'Hi\n '), cue(3.01, 5, 'Hi\nWe are here'), cue(9, 10, 'x')];
    expect(captionLines(once).map(({ start, end, text }) => [start, end, text])).to.deep.equal([
      [0, 3.01, 'Hi'],
      [3.01, 5, 'We are here'],
      [9, 10, 'x'],
    ]);
    expect(texts([cue(0, 3, 'Hi'), cue(3, 3.01, 'Hi\n ')])).to.deep.equal(['Hi']);
    const two = [cue(0, 3, 'One\nTwo'), cue(3, 3.01, 'Two'), cue(3.01, 5, 'Two\nThree')];
    expect(texts(two).join(' ')).to.equal('One Two Three');
  });

  it('keeps what is said twice, and a short cue of words of its own', () => {
    expect(texts([cue(0, 1, 'No'), cue(1, 2, 'No')])).to.deep.equal(['No', 'No']);
    expect(texts([cue(0, 1, 'No'), cue(1, 1.05, 'Yes'), cue(1.05, 2, 'No')])).to.deep.equal([
      'No',
      'Yes',
      'No',
    ]);
    expect(texts([cue(0, 1, 'No'), cue(4, 4.05, 'No')])).to.deep.equal(['No', 'No']);
  });

  it('has a row that grows by a word once, with the times at which it grew', () => {
    const cues = [cue(0, 1, 'We'), cue(1, 2, 'We are'), cue(2, 3, 'We are ready'), cue(5, 6, 'Now')];
    expect(captionLines(cues)).to.deep.equal([
      {
        start: 0,
        end: 3,
        text: 'We are ready',
        words: [
          { at: 3, start: 1 },
          { at: 7, start: 2 },
        ],
      },
      { start: 5, end: 6, text: 'Now', words: [] },
    ]);
  });

  it('takes a short row that is said again for no scroll', () => {
    expect(texts([cue(0, 1, 'Go\nNo.'), cue(1, 2, 'No.\nI will not.'), cue(9, 10, 'x')])).to.deep.equal([
      'Go No.',
      'No. I will not.',
      'x',
    ]);
  });

  it('joins the rows of a cue with a space, but not within scripts without spaces', () => {
    expect(texts([cue(0, 1, 'We are\nready')])).to.deep.equal(['We are ready']);
    expect(texts([cue(0, 1, '私たちは\n準備ができ')])).to.deep.equal(['私たちは準備ができ']);
    expect(texts([cue(0, 1, 'เราพร้อม\nแล้ว')])).to.deep.equal(['เราพร้อมแล้ว']);
    expect(texts([cue(0, 1, '우리는\n준비')])).to.deep.equal(['우리는 준비']);
  });

  it('has a line for each voice in a cue', () => {
    const lines = captionLines([cue(0, 1, '<v Ann>Ready?</v>\n<v.loud Bob>Yes,\nwe are')]);
    expect(lines.map(({ speaker, text }) => [speaker, text])).to.deep.equal([
      ['Ann', 'Ready?'],
      ['Bob', 'Yes, we are'],
    ]);
  });

  it('is one line for music that goes on', () => {
    const lines = captionLines([cue(0, 2, '♪'), cue(2, 4, '♪'), cue(4, 6, '♪'), cue(6, 8, '♪ La la ♪')]);
    expect(lines.map(({ text, end }) => [text, end])).to.deep.equal([
      ['♪', 6],
      ['♪ La la ♪', 8],
    ]);
  });

  it('takes no time of a word that lies outside of its cue, or before the one before', () => {
    const [line] = captionLines([cue(1, 4, 'a <00:09.000>b <00:03.000>c <00:02.000>d')]);
    expect(line?.words).to.deep.equal([{ at: 4, start: 3 }]);
  });
});
