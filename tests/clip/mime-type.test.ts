import { expect } from '@esm-bundle/chai';
import { mimeType } from '../../src/clip/mime-type.js';

describe('mimeType', () => {
  const types: [address: string, type: string | undefined][] = [
    ['https://media.example/a.mp4', 'video/mp4'],
    ['https://media.example/a.M4V', 'video/mp4'],
    ['https://media.example/a.webm?token=x.mp3', 'video/webm'],
    ['https://media.example/a/master.m3u8#t=1', 'application/vnd.apple.mpegurl'],
    ['https://media.example/a.mpd', 'application/dash+xml'],
    ['/a.mp3', 'audio/mpeg'],
    ['a.m4a', 'audio/mp4'],
    ['a.ogg', 'audio/ogg'],
    ['https://media.example/watch?file=a.mp4', undefined],
    ['https://media.example/a.mov', undefined],
    ['https://media.example/a.vtt', undefined],
    ['https://media.example/mp4', undefined],
    ['https://media.example/a.constructor', undefined],
    ['', undefined],
  ];
  for (const [address, type] of types) {
    it(`says ${type ?? 'nothing'} of ${address || 'an empty address'}`, () => {
      expect(mimeType(address)).to.equal(type);
    });
  }
});
