import { expect } from '@esm-bundle/chai';
import { robotsText } from '../../src/site/robots-text.js';
import { sitemapFiles } from '../../src/site/sitemap-files.js';
import { bareClip, early, fullClip, site } from './sample-clip.js';

const video = 'http://www.google.com/schemas/sitemap-video/1.1';
const xml = (body = '') => {
  const document = new DOMParser().parseFromString(body, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document;
};
const only = (clips: Parameters<typeof sitemapFiles>[0], now = early) =>
  xml(sitemapFiles(clips, site, now)[0]?.body);
const texts = (document: Document, name: string) =>
  [...document.getElementsByTagNameNS(video, name)].map(({ textContent }) => textContent);
const locations = (document: Document) =>
  [...document.querySelectorAll('loc')].map(({ textContent }) => textContent);

describe('sitemapFiles', () => {
  it('lists the front page and the watch page of each clip', () => {
    expect(locations(only([fullClip, bareClip]))).to.deep.equal([
      'https://clips.example.org/',
      'https://clips.example.org/watch/klitschko',
      'https://clips.example.org/watch/bare',
    ]);
  });

  it('has a video entry with what search engines ask for', () => {
    const document = only([fullClip]);
    expect(texts(document, 'title')).to.deep.equal([fullClip.title]);
    expect(texts(document, 'thumbnail_loc')).to.deep.equal(['https://media.example.org/large.jpg']);
    expect(texts(document, 'player_loc')).to.deep.equal(
      fullClip.frameAncestors ? [] : ['https://clips.example.org/embed/klitschko'],
    );
    expect(texts(document, 'duration')).to.deep.equal(['62']);
    expect(texts(document, 'expiration_date')).to.deep.equal([fullClip.expires ?? '']);
  });

  it('has no video entry where a picture is missing, and none for sound', () => {
    const sound = { ...fullClip, kind: 'audio' as const };
    for (const clip of [bareClip, { ...fullClip, posters: [] }, sound, { ...fullClip, sources: [] }])
      expect(texts(only([clip]), 'video')).to.deep.equal([]);
  });

  it('names no player that may not be framed, and no stream as a file of another kind', () => {
    const closed = { ...fullClip, frameAncestors: ['https://partner.example'] };
    expect(texts(only([closed]), 'player_loc')).to.deep.equal([]);
  });

  it('leaves out what is removed, and a length that is not allowed', () => {
    expect(locations(only([fullClip], Date.parse('2031-01-01')))).to.have.length(1);
    for (const duration of [0.2, 28_801, Number.NaN])
      expect(texts(only([{ ...fullClip, duration }]), 'duration')).to.deep.equal([]);
  });

  it('stays well-formed with every title, and cuts what is too long between characters', () => {
    const title = 'A & B <i>\u0000 ]]> \u{1F3AC}';
    const description = '\u{1F3AC}'.repeat(3000);
    const document = only([{ ...fullClip, title, description }]);
    expect(texts(document, 'title')).to.deep.equal([title.replace('\u0000', '')]);
    expect([...(texts(document, 'description')[0] ?? '')]).to.have.length(2048);
  });

  it('becomes an index where one file may not list all clips', () => {
    const many = Array.from({ length: 20_001 }, (_, i) => ({ ...bareClip, id: `clip-${i}` }));
    const [index, ...parts] = sitemapFiles(many, site, early);
    expect(parts.map(({ path }) => path)).to.deep.equal(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    const names = parts.map(({ path }) => `https://clips.example.org/${path}`);
    expect(locations(xml(index?.body))).to.deep.equal(names);
    expect(parts.at(-1)?.body).to.include('/watch/clip-20000<');
  });
});

describe('robotsText', () => {
  it('lets everybody in and names the sitemap', () => {
    expect(robotsText(site)).to.equal(
      'User-agent: *\nDisallow:\n\nSitemap: https://clips.example.org/sitemap.xml\n',
    );
  });
});
