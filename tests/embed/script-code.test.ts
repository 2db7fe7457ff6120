import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { embedUrl } from '../../src/embed/embed-url.js';
import { scriptCode } from '../../src/embed/script-code.js';
import { watchUrl } from '../../src/embed/watch-url.js';
import { anyOptions, attributesOf, elementsOf, hostileText, legal, sampleSpec } from './sample-spec.js';

describe('scriptCode', () => {
  it('is a placeholder with a link, then the host script', () => {
    expect(scriptCode(sampleSpec({ title: 'A clip' }, { start: 12 }))).to.equal(
      '<div data-inline-clip="https://news.example/embed/klitschko?start=12" data-width="640" data-height="360" style="min-height:360px">' +
        '<a href="https://news.example/watch/klitschko?start=12">A clip</a></div>' +
        '<script type="module" async crossorigin="anonymous" ' +
        'src="https://news.example/inline-clip/0.1.0/host.js"></script>',
    );
  });

  it('says that it fills its column', () => {
    const [placeholder] = elementsOf(scriptCode(sampleSpec({ responsive: true })));
    expect(placeholder?.hasAttribute('data-responsive')).to.equal(true);
    expect(placeholder?.getAttribute('style')).to.equal('max-width:640px;aspect-ratio:640/360');
  });

  it('links to the embed page where the clip has no other', () => {
    const { pageUrl: _, ...homeless } = sampleSpec();
    const [, link] = elementsOf(scriptCode(homeless));
    expect(link?.getAttribute('href')).to.equal(homeless.embedUrl);
  });

  it('gives a browser exactly what was meant', () => {
    fc.assert(
      fc.property(hostileText, anyOptions, (title, options) => {
        const spec = sampleSpec({ title, options });
        const [placeholder, link, script, ...rest] = elementsOf(scriptCode(spec));
        expect(rest).to.deep.equal([]);
        expect(attributesOf(placeholder)).to.deep.equal({
          'data-inline-clip': embedUrl(spec),
          'data-width': '640',
          'data-height': '360',
          style: 'min-height:360px',
        });
        expect(attributesOf(link)).to.deep.equal({ href: watchUrl(spec) });
        expect(link?.textContent).to.equal(legal(title));
        expect(attributesOf(script)).to.deep.equal({
          type: 'module',
          async: '',
          crossorigin: 'anonymous',
          src: `${spec.assetsUrl}host.js`,
        });
        expect(script?.textContent).to.equal('');
      }),
    );
  });
});
