import { expect } from '@esm-bundle/chai';
import { keepsExcerpt } from '../../../src/elements/sharing/keeps-excerpt.js';
import { type EmbedFormat, embedFormats } from '../../../src/embed/embed-formats.js';
import { sampleSpec } from '../../embed/sample-spec.js';

const pageWith = (href: string) =>
  new DOMParser().parseFromString(
    `<link rel="alternate" type="application/json+oembed" href="${href}">`,
    'text/html',
  );
const filed = 'https://news.example/oembed/klitschko.json';

describe('keepsExcerpt', () => {
  it('is true where the site answers by the query', () => {
    for (const format of Object.keys(embedFormats) as EmbedFormat[])
      expect(keepsExcerpt(format, sampleSpec()), format).to.equal(true);
    expect(keepsExcerpt('shortcode', sampleSpec(), pageWith('https://news.example/oembed?url=x'))).to.equal(
      true,
    );
  });

  it('is false for the shortcode alone where the site is plain files', () => {
    for (const ending of ['/', '.html']) {
      const spec = sampleSpec({ pageUrl: `https://news.example/watch/klitschko${ending}` });
      expect(keepsExcerpt('shortcode', spec)).to.equal(false);
      for (const format of ['iframe', 'wordpress', 'markdown', 'mail', 'element'] as const)
        expect(keepsExcerpt(format, spec), format).to.equal(true);
    }
  });

  it('knows plain files with clean addresses by the link of their own page', () => {
    expect(keepsExcerpt('shortcode', sampleSpec(), pageWith(filed))).to.equal(false);
    expect(keepsExcerpt('shortcode', sampleSpec(), pageWith(filed.replace('klitschko', 'other')))).to.equal(
      true,
    );
    expect(keepsExcerpt('iframe', sampleSpec(), pageWith(filed))).to.equal(true);
  });

  it('looks at the address that the code has: that of the embed page where there is no other', () => {
    const { pageUrl: _, ...spec } = sampleSpec({ embedUrl: 'https://news.example/embed/klitschko/' });
    expect(keepsExcerpt('shortcode', spec)).to.equal(false);
    expect(keepsExcerpt('shortcode', { ...spec, pageUrl: 'https://paper.example/article/' })).to.equal(true);
  });
});
