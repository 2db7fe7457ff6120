import { expect } from '@esm-bundle/chai';
import { isRemoved } from '../../src/site/is-removed.js';
import { removedClip } from '../../src/site/removed-clip.js';
import { fullClip } from './sample-clip.js';

const noon = Date.parse('2026-11-24T12:00:00Z');

describe('isRemoved', () => {
  it('is so from the moment that the document names', () => {
    expect(isRemoved({ expires: '2026-11-24T12:00:00Z' }, noon)).to.equal(true);
    expect(isRemoved({ expires: '2026-11-24T12:00:01Z' }, noon)).to.equal(false);
    expect(isRemoved({ expires: '2026-11-24' }, noon)).to.equal(true);
  });

  it('is not so for a clip without an end, or with one that is no date', () => {
    expect(isRemoved({}, noon)).to.equal(false);
    expect(isRemoved({ expires: '2026-99-99' }, noon)).to.equal(false);
  });
});

describe('removedClip', () => {
  it('keeps what tells the clip, and nothing that can be seen or heard', () => {
    const left = removedClip(fullClip);
    expect(left).to.include({
      id: fullClip.id,
      title: fullClip.title,
      pageUrl: fullClip.pageUrl,
      expires: '2030-01-01',
    });
    expect(JSON.stringify(left)).not.to.match(/media\.example\.org|First\./);
  });
});
