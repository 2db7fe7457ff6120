import { expect } from '@esm-bundle/chai';
import { type ClipParts, clipFromParts } from '../../src/clip/clip-from-parts.js';
import { isClipId } from '../../src/clip/clip-id.js';

const nothing = { sources: [], tracks: [], poster: '', title: '', pageUrl: '' };
const clipOf = (parts: Partial<ClipParts>) =>
  clipFromParts({ base: 'https://news.example/article/', ...nothing, ...parts });
/** As it is with one address. */
const clipAt = (src: string) => clipOf({ sources: [{ src }] });

describe('clipFromParts', () => {
  it('makes a clip of a single address', () => {
    expect(clipAt('/m/The%20mayor.mp4')).to.deep.equal({
      id: 'The-mayor-1aikjp7',
      kind: 'video',
      title: '',
      posters: [],
      sources: [{ src: 'https://news.example/m/The%20mayor.mp4', type: 'video/mp4' }],
      tracks: [],
      chapters: [],
      live: false,
    });
  });

  it('takes sources in their order, with the types they say', () => {
    const sources = [
      { src: 'a.m3u8' },
      { src: 'b.mp4', type: 'video/mp4; codecs="avc1"' },
      { src: 'c', type: '' },
    ];
    expect(clipOf({ sources }).sources).to.deep.equal([
      { src: 'https://news.example/article/a.m3u8', type: 'application/vnd.apple.mpegurl' },
      { src: 'https://news.example/article/b.mp4', type: 'video/mp4; codecs="avc1"' },
      { src: 'https://news.example/article/c' },
    ]);
  });

  it('leaves out what has no address, and never takes the page itself for one', () => {
    const { sources, id } = clipOf({ sources: [{ src: '' }, { src: 'javascript:alert(1)' }] });
    expect(sources).to.deep.equal([]);
    expect(id).to.equal('clip');
    expect(clipAt('').sources).to.deep.equal([]);
  });

  it('plays what the page has made itself, but links to http(s) alone', () => {
    const clip = clipOf({
      sources: [{ src: 'blob:https://news.example/0b1c' }],
      poster: 'data:image/png;base64,AA==',
      pageUrl: 'data:text/html,x',
    });
    expect(clip.sources[0]?.src).to.equal('blob:https://news.example/0b1c');
    expect(clip.posters).to.deep.equal([{ url: 'data:image/png;base64,AA==' }]);
    expect(clip).not.to.have.property('pageUrl');
  });

  it('gives files of one name in two folders, and of one path with two queries, an id each', () => {
    const ids = ['/a/index.m3u8', '/b/index.m3u8', '/a/index.m3u8?id=1', '/a/index.m3u8?id=2'].map(
      (src) => clipAt(src).id,
    );
    expect(new Set(ids).size).to.equal(4);
    for (const id of ids) expect(isClipId(id)).to.equal(true);
  });

  it('makes no id of data', () => {
    expect(clipAt('data:video/mp4;base64,AAAA/BBBB').id).to.equal('clip');
  });

  it('is audio where its first source is', () => {
    expect(clipAt('a.mp3').kind).to.equal('audio');
    expect(clipOf({ sources: [{ src: 'a', type: 'audio/mpeg' }] }).kind).to.equal('audio');
  });

  it('takes title, poster and page', () => {
    const clip = clipOf({
      title: 'A title',
      poster: 'p.jpg',
      pageUrl: '/watch/a',
    });
    expect(clip).to.include({ title: 'A title', pageUrl: 'https://news.example/watch/a' });
    expect(clip.posters).to.deep.equal([{ url: 'https://news.example/article/p.jpg' }]);
  });

  it('takes tracks that are shown as text, and labels each', () => {
    const track = { src: 't.vtt', srclang: 'uk', label: '' };
    const tracks = [
      { ...track, kind: 'captions', label: 'Українська' },
      { ...track, kind: 'subtitles' },
      { ...track, kind: 'descriptions', srclang: '' },
      { ...track, kind: 'metadata' },
      { ...track, kind: 'captions', src: '' },
    ];
    const src = 'https://news.example/article/t.vtt';
    expect(clipOf({ tracks }).tracks).to.deep.equal([
      { src, kind: 'captions', language: 'uk', label: 'Українська' },
      { src, kind: 'subtitles', language: 'uk', label: 'uk' },
      { src, kind: 'descriptions', language: 'und', label: 'und' },
    ]);
  });
});
