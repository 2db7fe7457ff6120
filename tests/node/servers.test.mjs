import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { documentedCode } from '../run/documented-code.mjs';
import { read, root } from './source-files.mjs';

const page = 'docs/servers.md';
const folder = join(root, 'build/documented-servers');
const base = 'https://news.example/video';

/** Runs a documented module; its relative folders are those of this one. */
async function moduleWith(mark, name) {
  const file = join(folder, `${name}.mjs`);
  const code = documentedCode(page, mark)
    .replaceAll('`clips/', `\`${folder}/clips/`)
    .replaceAll("'assets'", `'${folder}/assets'`);
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}

/** The servers of the page: each answers a request for an address below the base. */
const servers = {
  async Express() {
    const { app } = await moduleWith('express', 'express');
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const at = (address) =>
      `http://127.0.0.1:${server.address().port}${address.slice(new URL(base).origin.length)}`;
    return {
      ask: (address, options) => fetch(at(address), { redirect: 'manual', ...options }),
      stop: () => server.close(),
    };
  },
  async Hono() {
    const { app } = await moduleWith('hono', 'hono');
    return { ask: async (address, options) => app.fetch(new Request(address, options)) };
  },
  async Next() {
    const { GET, HEAD, OPTIONS } = await moduleWith('as OPTIONS', 'next');
    const methods = { GET, HEAD, OPTIONS };
    return { ask: (address, options) => methods[options?.method ?? 'GET'](new Request(address, options)) };
  },
};

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  cpSync(join(root, 'demo/clips'), join(folder, 'clips'), { recursive: true });
  writeFileSync(join(folder, 'assets/a.js'), '0123456789');
});

for (const [name, start] of Object.entries(servers)) {
  describe(`the documented clip site on ${name}`, () => {
    let server;
    before(async () => {
      server = await start();
    });
    after(() => server.stop?.());

    it('answers the pages of a clip, and 404 for what is not there', async () => {
      for (const path of [
        '/watch/klitschko',
        '/embed/klitschko?start=1',
        '/clips/klitschko.json',
        '/robots.txt',
      ]) {
        const answer = await server.ask(base + path);
        assert.equal(answer.status, 200, path);
        assert.ok((await answer.text()).includes(base), path);
      }
      assert.equal((await server.ask(`${base}/watch/none`)).status, 404);
    });

    it('redirects the address without its last slash', async () => {
      const answer = await server.ask(base);
      assert.deepEqual([answer.status, answer.headers.get('location')], [308, `${base}/`]);
      assert.equal((await server.ask(`${base}/`)).status, 200);
    });

    it('answers what the client has already, and HEAD, without a body', async () => {
      const address = `${base}/watch/klitschko`;
      const tag = (await server.ask(address)).headers.get('etag');
      assert.equal((await server.ask(address, { headers: { 'If-None-Match': tag } })).status, 304);
      const head = await server.ask(address, { method: 'HEAD' });
      assert.deepEqual([head.status, await head.text()], [200, '']);
    });
  });
}

describe('the documented clip site', () => {
  it('on Express sends the files of a folder, and leaves other paths alone', async () => {
    const { ask, stop } = await servers.Express();
    const part = await ask(`${base}/inline-clip/a.js`, { headers: { Range: 'bytes=2-3' } });
    assert.deepEqual([part.status, await part.text()], [206, '23']);
    assert.equal((await ask('https://news.example/other')).status, 404);
    stop();
  });

  it('on Hono lists its clips, and speaks Ukrainian', async () => {
    const { ask } = await servers.Hono();
    assert.match(await (await ask(`${base}/`)).text(), /<html lang="uk">[\s\S]*Кліпи/);
    assert.ok((await (await ask(`${base}/sitemap.xml`)).text()).includes(`${base}/watch/klitschko`));
  });

  it('behind a proxy that strips the path answers at its mount', async () => {
    const { handle } = await moduleWith("mount: '/'", 'proxy');
    const answer = await handle(new Request('http://127.0.0.1:3000/robots.txt'));
    assert.ok((await answer.text()).includes(`${base}/sitemap.xml`));
  });

  it('names every field of a Site', () => {
    const fields = [...read('src/site/site.ts').matchAll(/^ {2}readonly (\w+)\??:/gm)].map(
      ([, field]) => field,
    );
    const rows = read(page).match(/^\| of a `Site`[\s\S]*?\n\n/m)?.[0] ?? '';
    for (const field of fields) assert.ok(rows.includes(`\`${field}\``), field);
  });
});
