import { expect } from '@esm-bundle/chai';
import { isStream } from '../../../src/player/engines/is-stream.js';

describe('isStream', () => {
  const streams = [
    'application/vnd.apple.mpegurl',
    'application/x-mpegURL',
    'application/mpegurl',
    'audio/mpegurl',
    'audio/x-mpegurl',
    'APPLICATION/VND.APPLE.MPEGURL; charset=utf-8',
    'application/dash+xml',
  ];
  for (const type of streams) it(`takes ${type} for one`, () => expect(isStream(type)).to.equal(true));

  const others = ['video/mp4', 'audio/mpeg', 'video/mp2t', 'application/xml', 'text/x-mpegurl', ''];
  for (const type of others)
    it(`does not take '${type}' for one`, () => expect(isStream(type)).to.equal(false));
});
