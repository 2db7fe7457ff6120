import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { embedUrl } from '../../src/embed/embed-url.js';
import { frameAllow } from '../../src/embed/frame-html.js';
import { iframeCode } from '../../src/embed/iframe-code.js';
import { typographic } from '../../src/embed/typographic.js';
import { anyOptions, attributesOf, elementsOf, hostileText, legal, sampleSpec } from './sample-spec.js';

describe('iframeCode', () => {
  it('is one tag of a fixed size', () => {
    expect(iframeCode(sampleSpec({}, { start: 12, end: 45 }))).to.equal(
      '<iframe src="https://news.example/embed/klitschko?start=12&amp;end=45" width="640" height="360" ' +
        'title="Kyiv Mayor Klitschko: ‘We Are Ready To Defend Our City’" style="border:0" ' +
        'allow="autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share" ' +
        'allowfullscreen loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    );
  });

  it('fills its column in its own ratio, at most as wide as it says', () => {
    const [frame] = elementsOf(iframeCode(sampleSpec({ responsive: true, width: 540, height: 960 })));
    expect(attributesOf(frame)).to.include({
      width: '540',
      height: '960',
      style: 'border:0;width:100%;max-width:540px;height:auto;aspect-ratio:9/16',
    });
  });

  it('has that ratio on the page of somebody else', () => {
    const column = document.createElement('div');
    column.style.width = '320px';
    column.innerHTML = iframeCode(sampleSpec({ responsive: true, embedUrl: 'about:blank' }));
    document.body.append(column);
    const { width, height } = column.querySelector('iframe')?.getBoundingClientRect() ?? {};
    expect([width, height]).to.deep.equal([320, 180]);
    column.remove();
  });

  it('has no straight quote that a second decoding could make of it', () => {
    const [frame] = elementsOf(iframeCode(sampleSpec({ title: `"a" 'b'` })));
    expect(frame?.getAttribute('title')).to.equal('“a” ‘b’');
  });

  it('gives a browser one frame with exactly the attributes that were meant', () => {
    fc.assert(
      fc.property(hostileText, anyOptions, (title, options) => {
        const spec = sampleSpec({ title, options });
        const [frame, ...rest] = elementsOf(iframeCode(spec));
        expect(rest).to.deep.equal([]);
        expect(frame?.outerHTML.endsWith('></iframe>')).to.equal(true);
        expect(attributesOf(frame)).to.deep.equal({
          src: embedUrl(spec),
          width: '640',
          height: '360',
          title: legal(typographic(title)),
          style: 'border:0',
          allow: frameAllow,
          allowfullscreen: '',
          loading: 'lazy',
          referrerpolicy: 'strict-origin-when-cross-origin',
        });
      }),
    );
  });
});
