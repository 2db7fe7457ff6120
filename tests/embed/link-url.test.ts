import { expect } from '@esm-bundle/chai';
import { linkUrl } from '../../src/embed/link-url.js';
import { sampleSpec } from './sample-spec.js';

describe('linkUrl', () => {
  it("leads to the clip's own page at the same moment", () => {
    expect(linkUrl(sampleSpec({}, { start: 12, end: 45, loop: true }))).to.equal(
      'https://news.example/watch/klitschko?start=12&end=45',
    );
  });

  it('leads to the embed page where the clip has no other', () => {
    const { pageUrl: _, ...homeless } = sampleSpec({}, { loop: true });
    expect(linkUrl(homeless)).to.equal('https://news.example/embed/klitschko?loop=1');
  });
});
