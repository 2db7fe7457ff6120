import { expect } from '@esm-bundle/chai';
import { readTracks } from '../../src/clip/read-tracks.js';
import { nodeOf } from './node-of.js';

describe('readTracks', () => {
  it('reads the captions in their order', () => {
    const caption = [
      {
        '@type': 'MediaObject',
        contentUrl: 'en.vtt',
        encodingFormat: 'text/vtt',
        inLanguage: 'en',
        name: 'English',
      },
      { contentUrl: 'uk.vtt', inLanguage: 'uk', name: 'Українська' },
    ];
    expect(readTracks(nodeOf({ caption }).node)).to.deep.equal([
      { src: 'https://news.example/clips/en.vtt', kind: 'captions', language: 'en', label: 'English' },
      { src: 'https://news.example/clips/uk.vtt', kind: 'captions', language: 'uk', label: 'Українська' },
    ]);
  });

  it('takes a single one', () => {
    expect(readTracks(nodeOf({ caption: { contentUrl: 'a.vtt' } }).node)).to.have.length(1);
  });

  it("falls back to the clip's language, and to the tag for the label", () => {
    const caption = { contentUrl: 'a.vtt' };
    expect(readTracks(nodeOf({ caption, inLanguage: 'de' }).node)[0]).to.include({
      language: 'de',
      label: 'de',
    });
    expect(readTracks(nodeOf({ caption }).node)[0]).to.include({ language: 'und', label: 'und' });
  });

  it('passes over formats that no browser shows', () => {
    const { node, problems } = nodeOf({
      caption: [
        { contentUrl: 'a.ttml', encodingFormat: 'application/ttml+xml' },
        { contentUrl: 'a.vtt', encodingFormat: 'text/vtt; charset=utf-8' },
      ],
    });
    expect(readTracks(node).map(({ src }) => src)).to.deep.equal(['https://news.example/clips/a.vtt']);
    expect(problems).to.deep.equal([]);
  });

  it('leaves out a broken one and keeps the rest', () => {
    const { node, problems } = nodeOf({
      caption: [
        { contentUrl: 'javascript:0', inLanguage: 'en' },
        { contentUrl: 'uk.vtt', inLanguage: 'uk' },
      ],
    });
    expect(readTracks(node).map(({ language }) => language)).to.deep.equal(['uk']);
    expect(problems).to.deep.equal([
      "caption[0].contentUrl: expected an http(s) address, got 'javascript:0'",
    ]);
  });
});
