import { expect } from '@esm-bundle/chai';
import { isRemoved } from '../../src/clip/is-removed.js';
import { removedClip } from '../../src/clip/removed-clip.js';
import { fullClip } from '../site/sample-clip.js';

const noon = Date.parse('2026-11-24T12:00:00Z');

describe('isRemoved', () => {
  it('is so from the moment that the document names', () => {
    expect(isRemoved({ expires: '2026-11-24T12:00:00Z' }, noon)).to.equal(true);
    expect(isRemoved({ expires: '2026-11-24T12:00:01Z' }, noon)).to.equal(false);
    expect(isRemoved({ expires: '2026-11-24' }, noon)).to.equal(true);
  });

  it('is not so for a clip without an end', () => expect(isRemoved({}, noon)).to.equal(false));

  for (const expires of ['2026-99-99', '01/01/2099', 'Jan 1, 2099', 'never', '']) {
    it(`is so where the end is '${expires}', which is no date in ISO 8601`, () => {
      expect(isRemoved({ expires }, noon)).to.equal(true);
    });
  }
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
