import { expect } from '@esm-bundle/chai';
import { parseAmp } from '../../src/wire/parse-amp.js';

describe('parseAmp', () => {
  const methods = 'play pause mute unmute showcontrols hidecontrols fullscreenenter fullscreenexit'.split(
    ' ',
  );
  for (const method of methods) {
    it(`reads ${method}, from an object and from a string`, () => {
      expect(parseAmp({ event: 'method', method })).to.equal(method);
      expect(parseAmp(JSON.stringify({ event: 'method', method }))).to.equal(method);
    });
  }

  for (const data of [
    { event: 'method', method: 'eval' },
    { event: 'canplay', method: 'play' },
    'play',
    null,
  ]) {
    it(`is deaf to ${JSON.stringify(data)}`, () => {
      expect(parseAmp(data)).to.equal(undefined);
    });
  }
});
