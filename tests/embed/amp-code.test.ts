import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ampCode } from '../../src/embed/amp-code.js';
import { linkUrl } from '../../src/embed/link-url.js';
import { parseEmbedUrl } from '../../src/embed/parse-embed-url.js';
import { typographic } from '../../src/embed/typographic.js';
import { anySpec, attributesOf, elementsOf, legal, sampleSpec } from './sample-spec.js';

describe('ampCode', () => {
  it('is a frame that AMP knows to be a video', () => {
    const spec = sampleSpec({ title: 'A clip', poster: 'https://news.example/p.jpg' }, { start: 12 });
    expect(ampCode(spec)).to.equal(
      '<amp-video-iframe src="https://news.example/embed/klitschko?start=12" width="640" height="360" ' +
        'layout="fixed" title="A clip" poster="https://news.example/p.jpg">' +
        '<a fallback href="https://news.example/watch/klitschko?start=12">A clip</a></amp-video-iframe>',
    );
  });

  it('fills its column up to its width where it is responsive', () => {
    expect(ampCode(sampleSpec({ responsive: true }))).to.include(' layout="intrinsic"');
  });

  it('leaves autoplay to AMP, which waits until the clip is in sight', () => {
    const code = ampCode(sampleSpec({}, { autoplay: true, muted: true }));
    expect(code).to.include('src="https://news.example/embed/klitschko?muted=1"');
    expect(code).to.include(' autoplay>');
  });

  it('has the link for a placeholder where it has no poster, because AMP asks for one of them', () => {
    expect(ampCode(sampleSpec())).to.include('<a placeholder href=');
  });

  it('gives a browser exactly what was meant', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const [video, link, ...rest] = elementsOf(ampCode(spec));
        expect(rest).to.deep.equal([]);
        const { src = '', title, poster, autoplay } = attributesOf(video);
        const { autoplay: _, ...options } = spec.options;
        expect(parseEmbedUrl(src)?.options).to.include(options);
        expect([title, poster]).to.deep.equal([legal(typographic(spec.title)), spec.poster]);
        expect(autoplay !== undefined).to.equal(spec.options.autoplay);
        expect(link?.getAttribute('href')).to.equal(linkUrl(spec));
        expect(link?.textContent).to.equal(legal(spec.title));
      }),
    );
  });
});
