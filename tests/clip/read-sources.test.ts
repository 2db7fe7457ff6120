import { expect } from '@esm-bundle/chai';
import { readSources } from '../../src/clip/read-sources.js';
import { nodeOf } from './node-of.js';

const sourcesOf = (media: unknown) => readSources(nodeOf(media).node);

describe('readSources', () => {
  it('lists contentUrl first, then the encodings as listed', () => {
    const sources = sourcesOf({
      encoding: [{ contentUrl: 'b.m3u8' }, { contentUrl: 'https://cdn.example/c.webm' }],
      contentUrl: 'a.mp4',
    });
    expect(sources.map(({ src }) => src)).to.deep.equal([
      'https://news.example/clips/a.mp4',
      'https://news.example/clips/b.m3u8',
      'https://cdn.example/c.webm',
    ]);
  });

  it('reads what is known of each', () => {
    const encoding = {
      '@type': 'MediaObject',
      contentUrl: '/a.mp4',
      encodingFormat: 'video/mp4; codecs="avc1.4d401e, mp4a.40.2"',
      width: '640px',
      height: { value: 360 },
      bitrate: '800 kbps',
      contentSize: '7.8 MB',
    };
    expect(sourcesOf({ encoding })).to.deep.equal([
      {
        src: 'https://news.example/a.mp4',
        type: 'video/mp4; codecs="avc1.4d401e, mp4a.40.2"',
        width: 640,
        height: 360,
        bitrate: 800_000,
        size: 7_800_000,
      },
    ]);
  });

  it("gives contentUrl the document's own details", () => {
    const media = { contentUrl: '/a', encodingFormat: 'video/webm', width: 640, height: 360 };
    expect(sourcesOf(media)).to.deep.equal([
      { src: 'https://news.example/a', type: 'video/webm', width: 640, height: 360 },
    ]);
  });

  it('lists an address once, with the details of both', () => {
    const encoding = [{ contentUrl: './a.mp4', width: 1280, height: 720, encodingFormat: 'video/webm' }];
    expect(sourcesOf({ contentUrl: 'a.mp4', width: 640, encoding })).to.deep.equal([
      { src: 'https://news.example/clips/a.mp4', type: 'video/webm', width: 640, height: 720 },
    ]);
  });

  it('takes the type from the extension where nobody says it, or where it is none', () => {
    const encoding = [
      { contentUrl: 'a.mp4' },
      { contentUrl: 'b.m3u8', encodingFormat: 'HLS' },
      { contentUrl: 'c' },
    ];
    const { node, problems } = nodeOf({ encoding });
    expect(readSources(node).map(({ type }) => type)).to.deep.equal([
      'video/mp4',
      'application/vnd.apple.mpegurl',
      undefined,
    ]);
    expect(problems).to.deep.equal(["encoding[1].encodingFormat: expected a MIME type, got 'HLS'"]);
  });

  it('leaves out and reports what has no good address', () => {
    const { node, problems } = nodeOf({
      contentUrl: 'a.mp4',
      encoding: [
        { contentUrl: 'data:video/mp4,x' },
        { contentUrl: 'javascript:alert(1)' },
        { width: 1 },
        'b.mp4',
      ],
    });
    expect(readSources(node)).to.have.length(1);
    expect(problems).to.deep.equal([
      "encoding[0].contentUrl: expected an http(s) address, got 'data:video/mp4,x'",
      "encoding[1].contentUrl: expected an http(s) address, got 'javascript:alert(1)'",
      'encoding[2].contentUrl: expected an http(s) address, got nothing',
      'encoding[3].contentUrl: expected an http(s) address, got nothing',
    ]);
  });

  it('is empty where there is none', () => {
    expect(sourcesOf({ url: 'https://news.example/page' })).to.deep.equal([]);
  });
});
