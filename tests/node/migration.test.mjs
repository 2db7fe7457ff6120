import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClip } from '../../build/clip/parse-clip.js';
import { blocksOf } from './documented-blocks.mjs';

const blocks = blocksOf('docs/migration.md');
const metadata = blocks.filter(({ language }) => language === 'json').map(({ code }) => JSON.parse(code));
const scripts = blocks.filter(({ language }) => language === 'js').map(({ code }) => code);

/** The document that a script of the page makes of the metadata above it. */
async function converted(index) {
  const module = await import(`data:text/javascript,${encodeURIComponent(scripts[index])}`);
  const [convert] = Object.values(module);
  return convert(metadata[index]);
}

/** The clip of a document, of which every part can be read. */
function clipOf(document) {
  const problems = [];
  const clip = parseClip(document, 'https://news.example/clips/a.json', ({ message }) =>
    problems.push(message),
  );
  assert.deepEqual(problems, []);
  return clip;
}

describe('the migration of metadata', () => {
  it('keeps what JW Player knows of a clip', async () => {
    const clip = clipOf(await converted(0));
    assert.deepEqual([clip.id, clip.title, clip.duration], ['a1B2c3D4', 'The town', 62]);
    assert.equal(clip.description, 'A walk through the town.');
    assert.deepEqual(
      clip.sources.map(({ src }) => src.split('/').at(-1)),
      ['master.m3u8', '480.mp4'],
    );
    assert.deepEqual(
      clip.posters.map(({ width }) => width),
      [320, 640],
    );
    assert.deepEqual(
      clip.tracks.map(({ language, label }) => [language, label]),
      [['en', 'English']],
    );
    assert.match(JSON.stringify(clip), /stills\.vtt/);
    assert.match(JSON.stringify(clip), /2025-11-24/);
  });

  it('keeps what Brightcove knows of a clip', async () => {
    const clip = clipOf(await converted(1));
    assert.deepEqual([clip.id, clip.title, clip.duration], ['6001', 'The town', 62.48]);
    assert.deepEqual(
      clip.sources.map(({ src }) => src.split('/').at(-1)),
      ['master.m3u8', '540.mp4'],
    );
    assert.deepEqual(
      clip.posters.map(({ url }) => url),
      ['https://media.example.org/6001/poster.jpg'],
    );
    assert.deepEqual(
      clip.tracks.map(({ language }) => language),
      ['en'],
    );
    assert.deepEqual(
      clip.chapters.map(({ start, title }) => [start, title]),
      [[20, 'The bridge']],
    );
  });

  it('leaves out what is encrypted, of Brightcove', async () => {
    const [, video] = structuredClone(metadata);
    video.sources.unshift({ src: 'https://media.example.org/drm.mpd', key_systems: {} });
    const module = await import(`data:text/javascript,${encodeURIComponent(scripts[1])}`);
    assert.equal(clipOf(module.documentOfBrightcove(video)).sources.length, 2);
  });

  it('keeps ids of YouTube, and the addresses of its frames but for the host', () => {
    const frames = blocks
      .filter(({ language, code }) => language === 'html' && code.startsWith('<iframe'))
      .map(({ code }) => new URL(/src="([^"]+)"/.exec(code)[1]));
    assert.deepEqual(
      frames.map(({ pathname, search }) => pathname + search),
      ['/embed/a1B2c3D4e5F?start=12', '/embed/a1B2c3D4e5F?start=12'],
    );
  });
});
