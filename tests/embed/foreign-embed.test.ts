import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { elementCode } from '../../src/embed/element-code.js';
import { embedCode } from '../../src/embed/embed-code.js';
import { type EmbedFormat, embedFormats, offeredFormats } from '../../src/embed/embed-formats.js';
import { embedSpec } from '../../src/embed/embed-spec.js';
import { embedUrl } from '../../src/embed/embed-url.js';
import { isOwnEmbed } from '../../src/embed/is-own-embed.js';
import { scriptCode } from '../../src/embed/script-code.js';
import { elementsOf } from './sample-spec.js';

const own = 'https://news.example/embed/harbour';
const players = [
  'https://players.other.example/1/default/index.html?videoId=140&autoplay=0#t=1',
  'https://player.vimeo.com/video/185774192?h=62f66b8437',
  'https://www.youtube.com/embed/8eITNSfct3Q',
  'https://www.youtube.com/embed/harbour',
  'https://players.other.example/embed/140',
  'https://players.other.example/embed/harbour?videoId=140',
];
const formats = Object.keys(embedFormats) as EmbedFormat[];

const clipWith = (address: string): Clip => ({
  id: 'harbour',
  kind: 'video',
  title: 'Harbour at noon',
  posters: [],
  sources: [{ src: 'https://cdn.example/harbour.mp4' }],
  tracks: [],
  chapters: [],
  live: false,
  embedUrl: address,
});

const specOf = (address: string) => {
  const spec = embedSpec(clipWith(address), { options: { start: 12, autoplay: true, loop: true } });
  if (!spec) throw new Error('expected a spec');
  return spec;
};

describe('the embed page of another player', () => {
  for (const address of players) {
    it(`is kept whole, and gets no options: ${address}`, () => {
      const spec = specOf(address);
      expect(spec.foreign).to.equal(true);
      expect(embedUrl(spec)).to.equal(new URL(address).href);
      for (const format of formats) {
        const code = embedCode(format, spec).replaceAll('&amp;', '&');
        expect(code, format).to.include(new URL(address).href);
        expect(code, format).not.to.match(/start=12|loop=1|autoplay=1|inline-clip|\/clips\//);
      }
    });
  }

  it('is offered in the formats that need no file of ours', () => {
    const spec = specOf(players[0] ?? '');
    expect(offeredFormats(spec)).to.deep.equal(['iframe', 'wordpress', 'markdown', 'mail']);
    expect(offeredFormats(specOf(own))).to.deep.equal(formats);
    for (const code of [scriptCode(spec), elementCode(spec)])
      expect(elementsOf(code).map(({ localName }) => localName)).to.deep.equal(['iframe']);
  });

  it('is no bar to the element, where somebody knows its files', () => {
    const place = { clipUrl: 'https://news.example/c.json', assetsUrl: 'https://cdn.example/ic/' };
    const spec = embedSpec(clipWith(players[0] ?? ''), { ...place, options: { start: 12 } });
    expect(spec && offeredFormats(spec)).to.include('element');
    expect(spec && embedCode('element', spec))
      .to.include('clip-src="https://news.example/c.json"')
      .and.include('start="12"');
  });
});

describe('isOwnEmbed', () => {
  it('knows the embed page of a clip by its path, its id and its query', () => {
    for (const address of [own, `${own}/`, `${own}.html`, `${own}?start=5&diagnose=1#top`])
      expect(isOwnEmbed(address, 'harbour'), address).to.equal(true);
    for (const address of players) expect(isOwnEmbed(address, 'harbour'), address).to.equal(false);
    expect(isOwnEmbed(own, 'other')).to.equal(false);
  });

  it('leaves the id aside where the author has named the page', () => {
    expect(isOwnEmbed(own)).to.equal(true);
    expect(isOwnEmbed('https://www.youtube.com/embed/8eITNSfct3Q')).to.equal(false);
  });
});

describe('embedUrl', () => {
  it('adds options behind a query, and before a hash, that stand there already', () => {
    const options = specOf(own).options;
    expect(
      embedUrl({ embedUrl: `${own}?a=1#top`, options: { ...options, autoplay: false, loop: false } }),
    ).to.equal(`${own}?a=1&start=12#top`);
  });
});
