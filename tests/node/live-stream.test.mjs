import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createLiveStream } from '../../demo/server/live-stream.mjs';

const folder = fileURLToPath(new URL('../../demo/media/klitschko/hls', import.meta.url));
const base = '/media/klitschko/hls/';

describe('createLiveStream', () => {
  let now;
  let route;

  beforeEach(() => {
    now = 0;
    route = createLiveStream(folder, base, () => now);
  });

  const list = async (name) => (await route({}, name, '240p', 'index.m3u8')).body;
  const count = (body) => Number(/MEDIA-SEQUENCE:(\d+)/.exec(body)[1]) + body.match(/#EXTINF/g).length;

  it('offers the renditions of the stream', async () => {
    const { body, headers } = await route({}, 'always', 'master.m3u8');
    assert.match(body, /720p\/index\.m3u8/);
    assert.equal(headers['Access-Control-Allow-Origin'], '*');
  });

  it('grows in time, for ever', async () => {
    assert.equal(count(await list('always')), 12);
    now = 62_000;
    assert.equal(count(await list('always')), 23);
    now = 6_200_000;
    const body = await list('always');
    assert.equal(count(body), 1112);
    assert.equal(body.match(/#EXTINF/g).length, 20);
    assert.doesNotMatch(body, /ENDLIST/);
    assert.match(body, /\n\/media\/klitschko\/hls\/240p\/segment-00\.ts\n/);
  });

  it('begins another when it is asked for, which ends', async () => {
    now = 100_000;
    assert.equal(count(await list('a')), 12);
    now = 160_000;
    const body = await list('a');
    assert.match(body, /ENDLIST/);
    now = 900_000;
    assert.equal(await list('a'), body);
  });

  it('knows no other addresses', async () => {
    for (const path of [
      ['master.m3u8', 'x'],
      ['240p'],
      ['240p', 'segment-00.ts'],
      ['..', 'index.m3u8'],
      [],
      ['9p', 'index.m3u8'],
    ])
      assert.equal(await route({}, 'always', ...path), undefined, path.join('/'));
    assert.equal(await route({}, 'no/name', 'master.m3u8'), undefined);
  });
});
