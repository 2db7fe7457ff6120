import { expect } from '@esm-bundle/chai';
import { fallbackLink } from '../../src/embed/fallback-link.js';
import { sampleSpec } from './sample-spec.js';

describe('fallbackLink', () => {
  it("is the clip's title, leading to its page at the same moment", () => {
    const link = String(fallbackLink(sampleSpec({ title: 'A & B' }, { start: 12, end: 45, loop: true })));
    expect(link).to.equal('<a href="https://news.example/watch/klitschko?start=12&amp;end=45">A &amp; B</a>');
  });
});
