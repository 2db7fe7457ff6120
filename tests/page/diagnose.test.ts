import { expect } from '@esm-bundle/chai';
import { diagnose, type FrameFacts } from '../../src/page/diagnose.js';

const free: FrameFacts = {
  isFramed: true,
  isOpaque: false,
  isSecure: true,
  hasStorage: true,
  hasReferrer: true,
  fullscreen: true,
  pictureInPicture: true,
  autoplay: true,
  clipboard: true,
  webShare: true,
  encryptedMedia: true,
};
const popups = 'sandbox="allow-popups allow-popups-to-escape-sandbox"';
const found = (facts: Partial<FrameFacts>) =>
  diagnose({ ...free, ...facts }).map(
    ({ ability, certainty, remedy }) => `${ability} ${certainty} ${remedy}`,
  );

describe('diagnose', () => {
  it('cannot know of popups, and finds nothing else in a free frame', () => {
    expect(found({})).to.deep.equal([`popups unknown ${popups}`]);
  });

  it('finds nothing in no frame', () => {
    expect(found({ isFramed: false, fullscreen: false })).to.deep.equal([]);
  });

  it('is certain of storage in a sandbox, and takes popups for off', () => {
    expect(found({ isOpaque: true, hasStorage: false })).to.deep.equal([
      'storage certain sandbox="allow-same-origin"',
      `popups likely ${popups}`,
    ]);
  });

  it('names no attribute for storage that the reader has turned off', () => {
    expect(found({ hasStorage: false })).to.include('storage certain ');
  });

  const each: [Partial<FrameFacts>, string][] = [
    [{ fullscreen: false }, 'fullscreen certain allowfullscreen'],
    [{ autoplay: false }, 'autoplay certain allow="autoplay"'],
    [{ autoplay: undefined }, 'autoplay unknown allow="autoplay"'],
    [{ pictureInPicture: false }, 'pictureInPicture certain allow="picture-in-picture"'],
    [{ clipboard: false }, 'clipboard certain allow="clipboard-write"'],
    [{ clipboard: undefined }, 'clipboard unknown allow="clipboard-write"'],
    [{ isSecure: false }, 'clipboard certain https:'],
    [{ webShare: false }, 'webShare certain allow="web-share"'],
    [{ encryptedMedia: undefined }, 'encryptedMedia unknown allow="encrypted-media"'],
    [{ hasReferrer: false }, 'referrer likely referrerpolicy="strict-origin-when-cross-origin"'],
  ];
  for (const [facts, finding] of each) {
    it(`says "${finding}" of ${JSON.stringify(facts)}`, () => {
      expect(found(facts)).to.deep.equal(
        [`popups unknown ${popups}`, finding].sort((one) => (one.startsWith('popups') ? -1 : 1)),
      );
    });
  }
});
