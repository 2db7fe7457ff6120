import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { faultListener, isFaultPath } from '../../demo/server/fault-listener.mjs';
import { parseFaultSpec } from '../../demo/server/fault-spec.mjs';
import { fileListener } from '../run/serve-file.mjs';

const BODY = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));

describe('the servers of the tests', () => {
  let root;
  let server;
  let origin;
  let keys = 0;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'inline-clip-faults-'));
    await writeFile(join(root, 'clip.mp4'), BODY);
    await writeFile(join(root, 'list.m3u8'), '#EXTM3U');
    await writeFile(join(root, 'empty.vtt'), '');
    server = createServer(faultListener(fileListener(join(root, '..'), [`/${root.split('/').at(-1)}/`])));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(async () => {
    server.close();
    server.closeAllConnections();
    await rm(root, { recursive: true });
  });

  const folder = () => `/${root.split('/').at(-1)}`;
  const plain = (name, options) => fetch(`${origin}${folder()}/${name}`, options);
  const faulty = (spec, name = 'clip.mp4', options = {}) =>
    fetch(`${origin}/fault/${encodeURIComponent(spec)}${folder()}/${name}`, options);
  const bytes = async (response) => Buffer.from(await response.arrayBuffer());
  const newKey = () => `key-${++keys}`;
  const logOf = async (key) => (await fetch(`${origin}/fault-log?key=${key}`)).json();

  describe('fileListener', () => {
    const range = (value) => plain('clip.mp4', { headers: { range: value } });

    it('serves a whole file with its type, open to all origins and ready for ranges', async () => {
      const response = await plain('clip.mp4');
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), 'video/mp4');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('accept-ranges'), 'bytes');
      assert.deepEqual(await bytes(response), BODY);
      assert.equal((await plain('list.m3u8')).headers.get('content-type'), 'application/vnd.apple.mpegurl');
    });

    for (const [header, start, end] of [
      ['bytes=0-1', 0, 1],
      ['bytes=100-', 100, 4999],
      ['bytes=-10', 4990, 4999],
      ['bytes=4000-9999', 4000, 4999],
    ]) {
      it(`answers ${header} with 206 and just these bytes`, async () => {
        const response = await range(header);
        assert.equal(response.status, 206);
        assert.equal(response.headers.get('content-range'), `bytes ${start}-${end}/5000`);
        assert.deepEqual(await bytes(response), BODY.subarray(start, end + 1));
      });
    }

    it('answers 416 where the file has no such bytes', async () => {
      const response = await range('bytes=5000-');
      assert.equal(response.status, 416);
      assert.equal(response.headers.get('content-range'), 'bytes */5000');
    });

    it('sends the whole file for ranges that it cannot read', async () => {
      for (const header of ['bytes=1-2,4-5', 'lines=1-2', 'bytes=9-2'])
        assert.equal((await range(header)).status, 200);
    });

    it('answers HEAD and preflights without a body, and an empty file with an empty one', async () => {
      const head = await plain('clip.mp4', { method: 'HEAD' });
      assert.equal(head.headers.get('content-length'), '5000');
      assert.equal((await plain('clip.mp4', { method: 'OPTIONS' })).status, 204);
      assert.equal((await bytes(await plain('empty.vtt'))).length, 0);
    });

    it('serves nothing beside its folders', async () => {
      for (const path of [
        '/etc/passwd',
        `${folder()}/../etc/passwd`,
        `${folder()}/%2e%2e/x`,
        '/%',
        `${folder()}/`,
      ]) {
        assert.equal((await fetch(origin + path)).status, 404, path);
      }
    });
  });

  describe('faultListener', () => {
    it('passes on what is no fault, and with a key alone only writes down', async () => {
      const key = newKey();
      const response = await faulty(`key=${key}`, 'clip.mp4', { headers: { range: 'bytes=0-9' } });
      assert.deepEqual(await bytes(response), BODY.subarray(0, 10));
      const [entry] = await logOf(key);
      assert.deepEqual(entry, {
        method: 'GET',
        url: `/fault/${encodeURIComponent(`key=${key}`)}${folder()}/clip.mp4`,
        status: 206,
        range: 'bytes=0-9',
        bytes: 10,
      });
    });

    it('answers with a status, as often as it was told to', async () => {
      const spec = `status=503,times=2,key=${newKey()}`;
      const statuses = [];
      for (let index = 0; index < 3; index += 1) statuses.push((await faulty(spec)).status);
      assert.deepEqual(statuses, [503, 503, 200]);
    });

    it('is well again after a moment that was named', async () => {
      assert.equal((await faulty(`status=503,until=${Date.now() + 60_000}`)).status, 503);
      assert.equal((await faulty(`status=503,until=${Date.now() - 1}`)).status, 200);
    });

    it('is well for good under a key that is ended', async () => {
      const spec = `status=503,key=${newKey()}`;
      assert.equal((await faulty(spec)).status, 503);
      assert.equal((await fetch(`${origin}/fault-end?key=key-${keys}`)).status, 204);
      assert.equal((await faulty(spec)).status, 200);
    });

    it('counts each address for itself', async () => {
      const spec = `status=404,times=1,key=${newKey()}`;
      assert.equal((await faulty(spec)).status, 404);
      assert.equal((await faulty(spec, 'list.m3u8')).status, 404);
      assert.equal((await faulty(spec)).status, 200);
    });

    it('spares addresses that do not hold what `only` says', async () => {
      assert.equal((await faulty('status=500,only=.mp4', 'list.m3u8')).status, 200);
      assert.equal((await faulty('status=500,only=.mp4')).status, 500);
    });

    it('is open to all origins, and never kept, whatever it answers', async () => {
      for (const spec of ['status=404', 'key=open', 'mime=text/plain']) {
        const { headers } = await faulty(spec);
        assert.equal(headers.get('access-control-allow-origin'), '*', spec);
        if (spec !== 'status=404') assert.equal(headers.get('cache-control'), 'no-store', spec);
      }
    });

    it('is closed to other origins where it is told to be', async () => {
      for (const spec of ['closed', 'closed,status=404', 'closed,slow=100000']) {
        const { headers } = await faulty(spec);
        assert.equal(headers.get('access-control-allow-origin'), null);
        assert.equal(headers.get('cache-control'), 'no-store');
      }
    });

    it('never answers when it hangs, and writes that down once the other side has gone', async () => {
      const key = newKey();
      const signal = AbortSignal.timeout(200);
      await assert.rejects(faulty(`hang,key=${key}`, 'clip.mp4', { signal }), { name: 'TimeoutError' });
      assert.deepEqual(
        (await logOf(key)).map(({ status, bytes: sent }) => [status, sent]),
        [[0, 0]],
      );
    });

    it('cuts the line on reset', async () => {
      await assert.rejects(faulty('reset'), { message: 'fetch failed' });
    });

    it('waits before it answers', async () => {
      const begin = performance.now();
      await faulty('delay=300');
      assert.ok(performance.now() - begin >= 290);
    });

    it('sends slowly', async () => {
      const begin = performance.now();
      assert.deepEqual(await bytes(await faulty('slow=10000')), BODY);
      const time = performance.now() - begin;
      assert.ok(time > 350, `5000 bytes at 10000 a second took ${time} ms`);
    });

    it('stops in the middle of a body that was announced whole', async () => {
      const key = newKey();
      const response = await faulty(`truncate=1000,key=${key}`);
      assert.equal(response.headers.get('content-length'), '5000');
      await assert.rejects(bytes(response), { message: 'terminated' });
      assert.equal((await logOf(key))[0].bytes, 1000);
    });

    it('garbles a body from a place on, and keeps its length', async () => {
      const all = await bytes(await faulty('corrupt'));
      assert.equal(all.length, BODY.length);
      assert.ok(all.every((byte, index) => byte !== BODY[index]));
      const late = await bytes(await faulty('corrupt=1000'));
      assert.deepEqual(late.subarray(0, 1000), BODY.subarray(0, 1000));
      assert.notEqual(late[1000], BODY[1000]);
    });

    it('calls a body what it is not', async () => {
      const response = await faulty('mime=text/html');
      assert.equal(response.headers.get('content-type'), 'text/html');
      assert.deepEqual(await bytes(response), BODY);
    });

    it('combines faults', async () => {
      const begin = performance.now();
      assert.equal((await faulty('delay=200,status=502')).status, 502);
      assert.ok(performance.now() - begin >= 190);
    });

    it('refuses what it does not know', async () => {
      for (const spec of ['explode', 'status=abc', 'slow=0', 'hang=1']) {
        assert.equal((await faulty(spec)).status, 400, spec);
      }
    });

    it('forgets a log when it is told to', async () => {
      const key = newKey();
      await faulty(`key=${key}`);
      assert.equal((await (await fetch(`${origin}/fault-log?key=${key}&clear=1`)).json()).length, 1);
      assert.deepEqual(await logOf(key), []);
    });
  });

  describe('parseFaultSpec', () => {
    it('reads numbers, flags and words', () => {
      assert.deepEqual(parseFaultSpec('status=503,hang,only=.ts,mime=text%2Fplain,corrupt'), {
        status: 503,
        hang: true,
        only: '.ts',
        mime: 'text/plain',
        corrupt: 0,
      });
    });

    it('throws with the part that it cannot read', () => {
      assert.throws(() => parseFaultSpec('status=503,toString'), /no such fault: toString/);
    });
  });

  describe('isFaultPath', () => {
    it('knows its own addresses', () => {
      assert.deepEqual(['/fault/reset/x', '/fault-log?key=a', '/faults', '/x/fault/'].map(isFaultPath), [
        true,
        true,
        false,
        false,
      ]);
    });
  });
});
