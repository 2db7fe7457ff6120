import { expect } from '@esm-bundle/chai';
import { embedUrl } from '../../src/embed/embed-url.js';
import { sampleSpec } from './sample-spec.js';

describe('embedUrl', () => {
  it('is bare where every option is at its default', () => {
    expect(embedUrl(sampleSpec())).to.equal('https://news.example/embed/klitschko');
  });

  it('says the options in its query', () => {
    expect(embedUrl(sampleSpec({}, { end: 45, start: 12, title: false }))).to.equal(
      'https://news.example/embed/klitschko?start=12&end=45&title=0',
    );
  });
});
