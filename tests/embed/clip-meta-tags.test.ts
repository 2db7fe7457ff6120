import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Clip } from '../../src/clip/clip.js';
import { clipMetaTags } from '../../src/embed/clip-meta-tags.js';
import { anyClip, bareClip, fullClip } from '../site/sample-clip.js';
import { addresses } from './sample-addresses.js';

const head = (clip: Clip) =>
  new DOMParser().parseFromString(`<head>${clipMetaTags(clip, addresses)}</head>`, 'text/html').head;
const tags = (clip: Clip, kind: 'property' | 'name') =>
  [...head(clip).querySelectorAll(`meta[${kind}]`)].map((tag) => [
    tag.getAttribute(kind),
    tag.getAttribute('content'),
  ]);
const values = (clip: Clip, kind: 'property' | 'name', key: string) =>
  tags(clip, kind).flatMap(([name, content]) => (name === key ? [content] : []));

describe('clipMetaTags', () => {
  it('leads to oEmbed in both formats', () => {
    const links = [...head(fullClip).querySelectorAll('link')].map(({ type, href, title }) => [
      type,
      href,
      title,
    ]);
    expect(links).to.deep.equal([
      ['application/json+oembed', addresses.oEmbedJson, fullClip.title],
      ['text/xml+oembed', addresses.oEmbedXml, fullClip.title],
    ]);
  });

  it('gives the file before the frame, each with what describes it behind it', () => {
    const videos = tags(fullClip, 'property').filter(([name]) => /^og:video/.test(name ?? ''));
    expect(videos).to.deep.equal([
      ['og:video', 'https://media.example.org/k.mp4'],
      ['og:video:secure_url', 'https://media.example.org/k.mp4'],
      ['og:video:type', 'video/mp4'],
      ['og:video:width', '640'],
      ['og:video:height', '360'],
      ['og:video', addresses.embed],
      ['og:video:secure_url', addresses.embed],
      ['og:video:type', 'text/html'],
      ['og:video:width', '640'],
      ['og:video:height', '360'],
    ]);
  });

  it('gives every video all properties, for scrapers that pair the n-th with the n-th', () => {
    const sources = [
      { src: 'https://media.example.org/a.mp4', type: 'video/mp4' },
      { src: 'https://media.example.org/b.mp4', type: 'video/mp4', width: 1280, height: 720 },
      { src: 'https://media.example.org/c.mp4', type: 'video/mp4', width: 320 },
    ];
    const clip = { ...fullClip, sources };
    for (const property of ['og:video', 'og:video:type', 'og:video:width', 'og:video:height'])
      expect(values(clip, 'property', property), property).to.have.length(4);
    expect(values(clip, 'property', 'og:video:type').indexOf('text/html')).to.equal(
      values(clip, 'property', 'og:video').indexOf(addresses.embed),
    );
  });

  it('gives files at the excerpt that the addresses lead to', () => {
    const excerpt = { start: 5, end: 12.5 };
    const text = String(clipMetaTags(fullClip, { ...addresses, excerpt }));
    expect(text).to.include('property="og:video" content="https://media.example.org/k.mp4#t=5,12.5"');
    expect(text).to.include('"twitter:player:stream" content="https://media.example.org/k.mp4#t=5,12.5"');
  });

  it('leads with the widest picture, and says its size', () => {
    expect(values(fullClip, 'property', 'og:image')[0]).to.equal('https://media.example.org/large.jpg');
    expect(values(fullClip, 'property', 'og:image:width')).to.deep.equal(['1280', '320']);
  });

  it('calls no address secure that is not', () => {
    const clip = { ...fullClip, sources: [{ src: 'http://media.example.org/k.mp4', type: 'video/mp4' }] };
    expect(values(clip, 'property', 'og:video:secure_url')).to.deep.equal([addresses.embed]);
  });

  it('describes a player card by name', () => {
    expect(Object.fromEntries(tags(fullClip, 'name'))).to.include({
      'twitter:card': 'player',
      'twitter:player': addresses.embed,
      'twitter:player:width': '640',
      'twitter:player:height': '360',
      'twitter:player:stream': 'https://media.example.org/k.mp4',
    });
  });

  it('says of a clip that is heard where its sound is, and calls it no video', () => {
    const clip: Clip = {
      ...bareClip,
      kind: 'audio',
      sources: [{ src: 'https://a.example/a.m4a', type: 'audio/mp4' }],
    };
    expect(values(clip, 'property', 'og:type')).to.deep.equal(['website']);
    expect(values(clip, 'property', 'og:audio')).to.deep.equal(['https://a.example/a.m4a']);
    expect(values(clip, 'property', 'og:video')).to.deep.equal([]);
  });

  it('says nothing where there is nothing to say, and keeps every text whole, for every clip', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        expect(values(clip, 'property', 'og:title')).to.deep.equal([clip.title]);
        const contents = [...tags(clip, 'property'), ...tags(clip, 'name')].map(([, content]) => content);
        expect(contents).not.to.include('');
        expect(contents).not.to.include('undefined');
        expect([...head(clip).children].every(({ localName }) => /^(meta|link)$/.test(localName))).to.equal(
          true,
        );
      }),
    );
  });
});
