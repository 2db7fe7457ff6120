import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { closedReason, pageElsewhere } from '../../src/clip/closed-reason.js';
import { bareClip, fullClip } from '../site/sample-clip.js';

const player = 'https://players.other.example/embed/140';

describe('closedReason', () => {
  const clips: [string, Clip | undefined, ReturnType<typeof closedReason>][] = [
    ['no clip', undefined, undefined],
    ['a clip with media', { ...fullClip, expires: '2999-01-01' }, undefined],
    ['a clip without anything', bareClip, undefined],
    ['a clip that has expired', { ...fullClip, expires: '2020-01-01' }, 'removed'],
    ['a clip whose end cannot be read', { ...fullClip, expires: '01/01/2999' }, 'removed'],
    ["a clip with another player's page alone", { ...bareClip, embedUrl: player }, 'elsewhere'],
    ['a clip whose media is a page', { ...bareClip, elsewhere: 'https://youtu.be/a' }, 'elsewhere'],
    [
      'a clip that is gone, and was elsewhere',
      { ...bareClip, embedUrl: player, expires: '2020-01-01' },
      'removed',
    ],
    [
      'a clip of a clip site without media',
      { ...bareClip, embedUrl: 'https://clips.example/embed/bare.html' },
      undefined,
    ],
  ];
  for (const [words, clip, reason] of clips) {
    it(`is ${reason} for ${words}`, () => expect(closedReason(clip)).to.equal(reason));
  }
});

describe('pageElsewhere', () => {
  it('prefers the page that the document names as media', () => {
    const clip = { ...bareClip, embedUrl: player, elsewhere: 'https://youtu.be/a' };
    expect(pageElsewhere(clip)).to.equal('https://youtu.be/a');
    expect(pageElsewhere({ ...clip, sources: fullClip.sources })).to.equal(undefined);
  });
});
