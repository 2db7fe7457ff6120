import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ClipError } from '../../src/clip/clip-error.js';
import { parseStoryboard } from '../../src/clip/parse-storyboard.js';

const base = 'https://media.example/k/storyboard.vtt';
const cue = (timing: string, place: string) => `${timing}\n${place}\n`;
const first = cue('00:00.000 --> 00:02.000', 'stills.jpg#xywh=0,0,160,90');
const second = cue('00:02.000 --> 00:04.000', 'stills.jpg#xywh=160,0,160,90');
const parsed = (text: string) => {
  const problems: string[] = [];
  return { stills: parseStoryboard(text, base, ({ message }) => problems.push(message)), problems };
};

describe('parseStoryboard', () => {
  it('reads times, addresses beside its own, and places', () => {
    const { stills, problems } = parsed(`WEBVTT\n\n${first}\n${second}`);
    expect(problems).to.deep.equal([]);
    const url = 'https://media.example/k/stills.jpg';
    expect(stills).to.deep.equal([
      { start: 0, end: 2, url, x: 0, y: 0, width: 160, height: 90 },
      { start: 2, end: 4, url, x: 160, y: 0, width: 160, height: 90 },
    ]);
  });

  it('reads names of cues, settings, notes, other line ends and a byte order mark', () => {
    const text = `\ufeffWEBVTT a storyboard\n\nNOTE\nmade by hand\n\none\n${first.replace('02.000', '02.000 align:start')}\n\n\n${second}\n`;
    for (const end of ['\n', '\r\n', '\r']) {
      const { stills, problems } = parsed(text.replaceAll('\n', end));
      expect(problems).to.deep.equal([]);
      expect(stills.map(({ start }) => start)).to.deep.equal([0, 2]);
    }
  });

  it('puts them in the order of time', () => {
    expect(parsed(`WEBVTT\n\n${second}\n${first}`).stills.map(({ start }) => start)).to.deep.equal([0, 2]);
  });

  it('takes absolute addresses and the unit that is meant anyway', () => {
    const [still] = parsed(
      `WEBVTT\n\n${cue('00:00.000 --> 00:02.000', 'https://a.example/b.jpg?c=1#xywh=pixel:1,2,3,4')}`,
    ).stills;
    expect(still).to.include({ url: 'https://a.example/b.jpg?c=1', x: 1, y: 2, width: 3, height: 4 });
  });

  const broken: [string, string][] = [
    ['no time', cue('0:00 --> 00:02.000', 'a.jpg#xywh=0,0,1,1')],
    ['an end before its start', cue('00:02.000 --> 00:02.000', 'a.jpg#xywh=0,0,1,1')],
    ['no place', cue('00:00.000 --> 00:02.000', 'a.jpg')],
    ['a place in per cent', cue('00:00.000 --> 00:02.000', 'a.jpg#xywh=percent:0,0,50,50')],
    ['three numbers', cue('00:00.000 --> 00:02.000', 'a.jpg#xywh=0,0,1')],
    ['a picture without a size', cue('00:00.000 --> 00:02.000', 'a.jpg#xywh=0,0,0,90')],
    ['a script for an address', cue('00:00.000 --> 00:02.000', 'javascript:0#xywh=0,0,1,1')],
    ['nothing', '00:00.000 --> 00:02.000'],
    ['two lines', cue('00:00.000 --> 00:02.000', 'a.jpg#xywh=0,0,1,1\nb.jpg#xywh=0,0,1,1')],
  ];
  for (const [what, block] of broken) {
    it(`reports a cue with ${what}, and leaves it out`, () => {
      const { stills, problems } = parsed(`WEBVTT\n\n${block}\n\n${second}`);
      expect(stills).to.have.length(1);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^cue\[0\]: expected /);
    });
  }

  for (const text of ['', 'WEBVTTish\n\n', '<!doctype html>', `WEBVTT`.slice(1)]) {
    it(`refuses '${text.trim()}'`, () => expect(() => parsed(text)).to.throw(ClipError));
  }

  it('never throws anything else, whatever the text', () => {
    const texts = fc.array(
      fc.constantFrom('00:00.000', ' --> ', '\n', '\n\n', 'a.jpg', '#xywh=0,0,1,1', 'x'),
    );
    fc.assert(fc.property(texts, (parts) => Array.isArray(parsed(`WEBVTT\n\n${parts.join('')}`).stills)));
  });
});
