import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ClipError } from '../../src/clip/clip-error.js';
import { parseWebVtt } from '../../src/clip/parse-web-vtt.js';

const parsed = (text: string) => {
  const problems: string[] = [];
  const cues = parseWebVtt(text, ({ message }) => problems.push(message));
  return { cues: cues.map(({ start, end, text }) => [start, end, text]), problems };
};

describe('parseWebVtt', () => {
  it('reads times and text, without names, settings, notes, styles and regions', () => {
    const text = [
      'WEBVTT - Kyiv\nKind: captions',
      'STYLE\n::cue { color: red }',
      'REGION\nid:a',
      'NOTE two\nlines',
      'one\n00:01.000 --> 00:02.500 align:start line:0\nFirst\nsecond',
      '01:00:00.000 --> 01:00:01.000\n<v Mayor>Late',
    ].join('\n\n');
    expect(parsed(text)).to.deep.equal({
      cues: [
        [1, 2.5, 'First\nsecond'],
        [3600, 3601, '<v Mayor>Late'],
      ],
      problems: [],
    });
  });

  it('reads every line end, a byte order mark, and blank lines as there are', () => {
    const text = '\ufeffWEBVTT\n\n\n\n00:01.000 --> 00:02.000\nA\n\n\n00:02.000 --> 00:03.000\nB';
    for (const end of ['\n', '\r\n', '\r'])
      expect(parsed(text.replaceAll('\n', end)).cues).to.deep.equal([
        [1, 2, 'A'],
        [2, 3, 'B'],
      ]);
  });

  it('begins a cue at every arrow, though the blank line before it is missing', () => {
    expect(parsed('WEBVTT\n00:01.000-->00:02.000\nA\n00:02.000 --> 00:03.000\nB').cues).to.deep.equal([
      [1, 2, 'A'],
      [2, 3, 'B'],
    ]);
  });

  it('begins a cue at an arrow in a note or a style, as browsers do', () => {
    const text = 'WEBVTT\n\nNOTE\nolder\n00:01.000 --> 00:02.000\nA\n\nSTYLE\n00:02.000 --> 00:03.000\nB\n';
    expect(parsed(text).cues).to.deep.equal([
      [1, 2, 'A'],
      [2, 3, 'B'],
    ]);
  });

  it('replaces NUL, and keeps white space but the last line end', () => {
    expect(parsed('WEBVTT\n\n00:01.000 --> 00:02.000\n a\0b \n \n').cues).to.deep.equal([
      [1, 2, ' a\ufffdb \n '],
    ]);
  });

  it('reports a cue whose time cannot be read, by its place, and leaves it out', () => {
    const { cues, problems } = parsed(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n0:02 --> 0:03\nB\n\n00:05.000 --> 00:04.000\nC\n\n00:06.000 --> 00:07.000',
    );
    expect(cues).to.deep.equal([
      [1, 2, 'A'],
      [6, 7, ''],
    ]);
    expect(problems).to.deep.equal([
      "cue[1]: expected a timing such as 00:00.000 --> 00:02.000, got '0:02 --> 0:03'",
      "cue[2]: expected a timing such as 00:00.000 --> 00:02.000, got '00:05.000 --> 00:04.000'",
    ]);
  });

  it('takes nothing else for WebVTT', () => {
    for (const text of ['', '1\n00:00:01,000 --> 00:00:02,000\nA', 'WEBVTTX\n', '<html>', ' WEBVTT'])
      expect(() => parseWebVtt(text)).to.throw(ClipError, 'expected a WebVTT file');
    expect(parsed('WEBVTT').cues).to.deep.equal([]);
  });

  it('loses no cue that it does not report', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('00:01.000 --> 00:02.000', '0 --> 1', 'text', '', 'NOTE'), {
          maxLength: 12,
        }),
        (lines) => {
          const { cues, problems } = parsed(['WEBVTT', ...lines].join('\n'));
          expect(cues.length + problems.length).to.equal(lines.filter((line) => line.includes('-->')).length);
        },
      ),
    );
  });
});
