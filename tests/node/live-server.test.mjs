import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { livePlaylist } from '../../demo/server/live-playlist.mjs';
import { liveListener } from '../run/live-server.mjs';

const segments = [
  { uri: 'a.ts', seconds: 1 },
  { uri: 'b.ts', seconds: 1.5 },
];
const listed = (playlist) => playlist.split('\n').filter((line) => line && !line.startsWith('#'));
const tag = (playlist, name) => new RegExp(`#EXT-X-${name}:(.*)`).exec(playlist)?.[1];

describe('livePlaylist', () => {
  it('lists the last segments of what has been repeated so far', () => {
    const playlist = livePlaylist({ segments, count: 5, window: 3 });
    assert.deepEqual(listed(playlist), ['a.ts', 'b.ts', 'a.ts']);
    assert.equal(tag(playlist, 'MEDIA-SEQUENCE'), '2');
    assert.equal(tag(playlist, 'TARGETDURATION'), '2');
    assert.doesNotMatch(playlist, /ENDLIST/);
  });

  it('says where it begins anew, and how many of these are listed no more', () => {
    const whole = livePlaylist({ segments, count: 5 });
    assert.equal(whole.match(/#EXT-X-DISCONTINUITY\n/g).length, 2);
    for (let window = 1; window <= 5; window += 1) {
      const part = livePlaylist({ segments, count: 5, window });
      const shown = part.match(/#EXT-X-DISCONTINUITY\n/g)?.length ?? 0;
      assert.equal(Number(tag(part, 'DISCONTINUITY-SEQUENCE')) + shown, 2, `window ${window}`);
    }
  });

  it('says that there will be no more', () => {
    assert.match(livePlaylist({ segments, count: 5, ended: true }), /#EXT-X-ENDLIST\n$/);
  });
});

describe('liveListener', () => {
  let server;
  let now;
  const ask = async (path) => {
    const response = await fetch(`http://127.0.0.1:${server.address().port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const count = async (spec) => {
    const { text } = await ask(`/broadcast/${spec}/index.m3u8`);
    return Number(tag(text, 'MEDIA-SEQUENCE')) + listed(text).length;
  };

  before(async () => {
    const next = (_request, response) => response.writeHead(404).end('next');
    server = createServer((...asked) => listener(...asked));
    let listener = liveListener(next, () => now);
    server.renew = () => {
      listener = liveListener(next, () => now);
    };
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  after(() => server.close());
  beforeEach(() => {
    now = 0;
    server.renew();
  });

  it('grows at the pace that was asked for, from the first request on', async () => {
    assert.equal(await count('key=a,from=4,pace=2'), 4);
    now = 3000;
    assert.equal(await count('key=a,from=4,pace=2'), 10);
    assert.equal(await count('key=b,from=4,pace=2'), 4);
  });

  it('lists no more than its window', async () => {
    const { text } = await ask('/broadcast/key=a,from=40,window=6/index.m3u8');
    assert.equal(listed(text).length, 6);
  });

  it('ends on demand, and grows no more', async () => {
    await count('key=a,from=4');
    assert.equal((await ask('/broadcast-end?key=a')).status, 204);
    now = 9000;
    const { text } = await ask('/broadcast/key=a,from=4/index.m3u8');
    assert.equal(listed(text).length, 4);
    assert.match(text, /#EXT-X-ENDLIST/);
    assert.equal((await ask('/broadcast-end?key=unknown')).status, 404);
  });

  it('begins anew with the first number on demand', async () => {
    await count('key=b,from=4,window=6');
    now = 9000;
    assert.match((await ask('/broadcast/key=b,from=4,window=6/index.m3u8')).text, /SEQUENCE:[1-9]/);
    assert.equal((await ask('/broadcast-restart?key=b')).status, 204);
    const { text } = await ask('/broadcast/key=b,from=4,window=6/index.m3u8');
    assert.match(text, /#EXT-X-MEDIA-SEQUENCE:0\n/);
    assert.equal(listed(text).length, 4);
  });

  it('refuses what it does not know, and passes on all else', async () => {
    assert.equal((await ask('/broadcast/speed=3/index.m3u8')).status, 400);
    assert.equal((await ask('/broadcast/from=x/index.m3u8')).status, 400);
    assert.equal((await ask('/elsewhere')).text, 'next');
  });
});
