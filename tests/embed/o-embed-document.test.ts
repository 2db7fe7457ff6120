import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { oEmbedDocument } from '../../src/embed/o-embed-document.js';
import { anyClip, bareClip, fullClip } from '../site/sample-clip.js';
import { addresses } from './sample-addresses.js';
import { attributesOf, elementsOf } from './sample-spec.js';

const most = fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined });
const size = fc
  .record({ maxWidth: most, maxHeight: most })
  .map(({ maxWidth, maxHeight }) => ({ ...(maxWidth && { maxWidth }), ...(maxHeight && { maxHeight }) }));

describe('oEmbedDocument', () => {
  it('has every field that the clip has something for', () => {
    const { html, ...fields } = oEmbedDocument(fullClip, {}, addresses);
    expect(fields).to.deep.equal({
      version: '1.0',
      type: 'video',
      title: fullClip.title,
      author_name: 'Example Newsroom',
      author_url: 'https://news.example.org/',
      provider_name: 'Example Newsroom',
      provider_url: 'https://clips.example.org/',
      cache_age: 3600,
      thumbnail_url: 'https://media.example.org/large.jpg',
      thumbnail_width: 1280,
      thumbnail_height: 720,
      width: 640,
      height: 360,
    });
    expect(attributesOf(elementsOf(html)[0])).to.include({
      src: addresses.embed,
      width: '640',
      height: '360',
    });
  });

  it('leaves out what it has nothing for', () => {
    const fields = Object.keys(oEmbedDocument(bareClip, {}, addresses));
    expect(fields.filter((name) => /author|thumbnail/.test(name))).to.deep.equal([]);
  });

  it('has a picture of unknown size where there is no other that fits, without a size', () => {
    const url = 'https://media.example.org/unknown.jpg';
    const of = (size: object) => oEmbedDocument(fullClip, size, addresses);
    expect(of({ maxWidth: 100 })).to.include({ thumbnail_url: url });
    expect(of({ maxWidth: 100 })).not.to.have.any.keys('thumbnail_width', 'thumbnail_height');
    expect(of({ maxWidth: 400 })).to.include({ thumbnail_width: 320, thumbnail_height: 180 });
  });

  it('removes the border of the frame for consumers that strip its style', () => {
    const [frame] = elementsOf(oEmbedDocument(fullClip, {}, addresses).html);
    expect(attributesOf(frame)).to.include({ frameborder: '0' });
  });

  it('is no taller than 640 px for a tall clip, and obeys each maximum', () => {
    const sources = [{ src: 'https://media.example.org/tall.mp4', width: 1080, height: 1920 }];
    const of = (size: object) => oEmbedDocument({ ...bareClip, sources }, size, addresses);
    expect(of({})).to.include({ width: 360, height: 640 });
    expect(of({ maxWidth: 1000 })).to.include({ width: 360, height: 640 });
    expect(of({ maxWidth: 580, maxHeight: 870 })).to.include({ width: 489, height: 870 });
    expect(of({ maxHeight: 300 })).to.include({ width: 169, height: 300 });
  });

  it('calls what is only heard rich', () => {
    expect(oEmbedDocument({ ...bareClip, kind: 'audio' }, {}, addresses).type).to.equal('rich');
  });

  it('passes on the options of the address that was asked about', () => {
    const { html } = oEmbedDocument(fullClip, {}, addresses, { start: 12, end: 45 });
    expect(attributesOf(elementsOf(html)[0]).src).to.equal(`${addresses.embed}?start=12&end=45`);
  });

  it('keeps to the maxima, the picture of known size too, and gives both sides of it or none, for every clip', () => {
    fc.assert(
      fc.property(anyClip, size, (clip, { maxWidth = Infinity, maxHeight = Infinity }) => {
        const limits = {
          ...(maxWidth < Infinity && { maxWidth }),
          ...(maxHeight < Infinity && { maxHeight }),
        };
        const { html, width, height, ...rest } = oEmbedDocument(clip, limits, addresses);
        expect([width <= maxWidth, height <= maxHeight]).to.deep.equal([true, true]);
        const [frame, ...more] = elementsOf(html);
        expect(more).to.have.length(0);
        expect(attributesOf(frame)).to.include({ width: `${width}`, height: `${height}` });
        const { thumbnail_url, thumbnail_width, thumbnail_height } = rest;
        if (thumbnail_url === undefined || thumbnail_width === undefined)
          expect([thumbnail_width, thumbnail_height]).to.deep.equal([undefined, undefined]);
        else
          expect(Number(thumbnail_width) <= maxWidth && Number(thumbnail_height) <= maxHeight).to.equal(true);
      }),
    );
  });
});
