import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { withDefaults } from '../../src/embed/embed-options.js';
import { embedSpec } from '../../src/embed/embed-spec.js';
import { version } from '../../src/embed/release.js';

const clip: Clip = {
  id: 'klitschko',
  kind: 'video',
  title: 'Kyiv Mayor Klitschko',
  posters: [{ url: 'https://news.example/p.jpg' }],
  sources: [{ src: 'https://news.example/k.mp4', width: 1280, height: 720 }],
  tracks: [],
  chapters: [],
  live: false,
  embedUrl: 'https://news.example/embed/klitschko',
  pageUrl: 'https://news.example/watch/klitschko',
};
const { embedUrl: _, ...homeless } = clip;

describe('embedSpec', () => {
  it('is low for an audio clip without artwork', () => {
    const sound = { ...clip, kind: 'audio', posters: [] } as const;
    expect(embedSpec(sound)).to.deep.include({ width: 640, height: 160 });
  });

  it('fills everything in from the clip and the contract of a clip site', () => {
    expect(embedSpec(clip)).to.deep.equal({
      id: 'klitschko',
      title: 'Kyiv Mayor Klitschko',
      embedUrl: 'https://news.example/embed/klitschko',
      pageUrl: 'https://news.example/watch/klitschko',
      clipUrl: 'https://news.example/clips/klitschko.json',
      assetsUrl: `https://news.example/inline-clip/${version}/`,
      poster: 'https://news.example/p.jpg',
      width: 640,
      height: 360,
      responsive: false,
      options: withDefaults(),
    });
  });

  it('is undefined where the clip has no embed address', () => {
    expect(embedSpec(homeless)).to.equal(undefined);
  });

  for (const embedUrl of ['javascript:alert(1)', 'data:text/html,x', '/embed/klitschko', 'nonsense', '']) {
    it(`is undefined for the embed address '${embedUrl}'`, () => {
      expect(embedSpec(homeless, { embedUrl })).to.equal(undefined);
    });
  }

  it('goes by what the place knows better', () => {
    const place = {
      embedUrl: 'https://other.example/v/embed/klitschko',
      pageUrl: 'https://other.example/page',
      clipUrl: 'https://other.example/clip.json',
      assetsUrl: 'https://cdn.example/inline-clip',
      poster: 'https://cdn.example/p.jpg',
      width: 320,
      height: 200,
      responsive: true,
      options: { start: 12 },
    };
    expect(embedSpec(clip, place)).to.deep.equal({
      id: 'klitschko',
      title: 'Kyiv Mayor Klitschko',
      ...place,
      assetsUrl: 'https://cdn.example/inline-clip/',
      options: withDefaults({ start: 12 }),
    });
  });

  it('takes files beside the embed page', () => {
    const spec = embedSpec(clip, { embedUrl: 'https://news.example/media/embed/klitschko/' });
    expect(spec?.clipUrl).to.equal('https://news.example/media/clips/klitschko.json');
    expect(spec?.assetsUrl).to.equal(`https://news.example/media/inline-clip/${version}/`);
  });

  it('keeps query and hash out of the embed address', () => {
    const spec = embedSpec(clip, { embedUrl: 'https://news.example/embed/klitschko?start=5#top' });
    expect(spec?.embedUrl).to.equal('https://news.example/embed/klitschko');
  });

  it('counts addresses that are not http(s) as not given', () => {
    const bad = 'javascript:alert(1)';
    const spec = embedSpec(clip, { pageUrl: bad, clipUrl: bad, assetsUrl: bad, poster: bad });
    expect(spec).to.deep.equal(embedSpec(clip));
  });

  const sizes: [string, Parameters<typeof embedSpec>[1], readonly number[]][] = [
    ['a width', { width: 800 }, [800, 450]],
    ['a height', { height: 450 }, [800, 450]],
    ['the smallest width, its height undistorted', { width: 160 }, [160, 90]],
    ['both', { width: 500, height: 500 }, [500, 500]],
    ['fractions', { width: 640.4, height: 359.6 }, [640, 360]],
    ['what is no size', { width: 0, height: 1e29 }, [640, 360]],
    ['what is no number', { width: Number.NaN, height: -1 }, [640, 360]],
  ];
  for (const [words, place, size] of sizes) {
    it(`has whole px from ${words}`, () => {
      const { width, height } = embedSpec(clip, place) ?? {};
      expect([width, height]).to.deep.equal(size);
    });
  }

  it('has the shape of a vertical clip, and 16:9 where nobody says', () => {
    const vertical = { ...clip, sources: [{ src: 'https://news.example/v.mp4', width: 720, height: 1280 }] };
    expect(embedSpec(vertical, { width: 360 })?.height).to.equal(640);
    expect(embedSpec({ ...clip, sources: [] })?.height).to.equal(360);
  });

  it('drops options that cannot stand in an address', () => {
    expect(embedSpec(clip, { options: { start: 9, end: 3, captions: '"' } })?.options).to.deep.equal(
      withDefaults({ start: 9 }),
    );
  });

  for (const [width, name] of [
    [320, 'small'],
    [400, 'middle'],
    [640, 'middle'],
    [2000, 'large'],
  ] as const) {
    it(`has the picture that fits ${width} px`, () => {
      const posters = [
        { url: 'https://news.example/unknown' },
        { url: 'https://news.example/large', width: 1280, height: 720 },
        { url: 'https://news.example/small', width: 320, height: 180 },
        { url: 'https://news.example/middle', width: 640, height: 360 },
      ];
      expect(embedSpec({ ...clip, posters }, { width })?.poster).to.equal(`https://news.example/${name}`);
    });
  }

  it('has a title, come what may', () => {
    expect(embedSpec({ ...clip, title: '' })?.title).to.equal('klitschko');
  });
});
