import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { ClipFolder } from '../../build/cli/clip-folder.js';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { freePort } from '../run/webkit-server.mjs';
import { root } from './source-files.mjs';

const documentOf = (id, more) => ({
  '@type': 'VideoObject',
  identifier: id,
  name: `Clip ${id}`,
  contentUrl: 'https://media.example/a.mp4',
  ...more,
});

let folder;
const write = (id, more) => writeFileSync(join(folder, `${id}.json`), JSON.stringify(documentOf(id, more)));

describe('inline-clip serve', () => {
  let child;
  let port;
  let said = '';

  const ask = (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, agent: false }, async (response) => {
        const text = Buffer.concat(await response.toArray()).toString();
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
      sent.on('connect', (response) => resolve({ status: response.statusCode, headers: response.headers }));
      sent.on('error', reject).end();
    });

  /** The first answer that there is, from whenever the server takes connections. */
  async function firstAnswer(path) {
    for (;;) {
      try {
        return await ask(path);
      } catch (error) {
        if (error.code !== 'ECONNREFUSED' || child.exitCode !== null) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  }

  before(async () => {
    folder = temporaryFolder('serve');
    for (let i = 0; i < 2000; i += 1) write(`clip-${i}`);
    port = await freePort();
    child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'serve', folder, '--port', String(port)]);
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  });

  after(async () => {
    child.kill('SIGINT');
    if (child.exitCode === null) await once(child, 'exit');
    removeFolder(folder);
  });

  it('answers requests that come while it starts', async () => {
    const { status, text } = await firstAnswer('/watch/clip-1999');
    assert.equal(status, 200);
    assert.match(text, /Clip clip-1999/);
    assert.equal((await ask('/')).text.match(/<li>/g).length, 2000);
  });

  for (const method of ['TRACE', 'CONNECT', 'POST', 'PROPFIND']) {
    it(`answers ${method} with 405, and with what it takes`, async () => {
      const { status, headers } = await ask('/watch/clip-1', method);
      assert.equal(status, 405);
      assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
    });
  }

  it('takes a whole address, as a proxy sends it', async () => {
    for (const host of [`http://127.0.0.1:${port}`, 'HTTP://clips.example']) {
      assert.equal((await ask(`${host}/watch/clip-1`)).status, 200);
      assert.match((await ask(host)).text, /<li>/);
    }
    assert.equal((await ask('ftp://clips.example/watch/clip-1')).status, 400);
    assert.equal((await ask('http:///watch/clip-1')).status, 400);
  });

  it('shows an edit, a new clip and a removal at the next request', async () => {
    write('clip-7', { name: 'Edited once' });
    assert.match((await ask('/watch/clip-7')).text, /Edited once/);
    write('clip-7', { name: 'Edited more' });
    assert.match((await ask('/')).text, /Edited more/);
    write('brand-new');
    assert.equal((await ask('/watch/brand-new')).status, 200);
    unlinkSync(join(folder, 'clip-8.json'));
    assert.equal((await ask('/watch/clip-8')).status, 404);
    assert.doesNotMatch((await ask('/')).text, /clip-8"/);
  });

  it('tells of a document that has become none, and serves the others', async () => {
    writeFileSync(join(folder, 'clip-9.json'), '{ "name": ');
    mkdirSync(join(folder, 'folder.json'));
    symlinkSync('nowhere', join(folder, 'dangling.json'));
    assert.equal((await ask('/watch/clip-9')).status, 404);
    assert.equal((await ask('/watch/clip-10')).status, 200);
    assert.equal((await ask('/')).status, 200);
    for (const name of ['clip-9', 'folder', 'dangling']) assert.match(said, new RegExp(`${name}\\.json: `));
    assert.equal(said.match(/clip-9\.json/g).length, 1);
    write('clip-9');
    assert.equal((await ask('/watch/clip-9')).status, 200);
    for (const name of ['folder.json', 'dangling.json']) rmSync(join(folder, name), { recursive: true });
  });
});

describe('ClipFolder', () => {
  const site = { base: 'https://clips.example/', name: 'Clips' };
  const counted = ['readFile', 'readdir', 'stat'];
  let clips;
  let spies;
  let watching;

  const calls = () => Object.fromEntries(counted.map((name) => [name, spies[name].mock.callCount()]));
  const reset = () => {
    for (const name of counted) spies[name].mock.resetCalls();
  };

  beforeEach(async () => {
    folder = temporaryFolder('folder');
    for (let i = 0; i < 300; i += 1) write(`clip-${i}`);
    const old = new Date(Date.now() - 60_000);
    for (let i = 0; i < 300; i += 1) fs.utimesSync(join(folder, `clip-${i}.json`), old, old);
    spies = Object.fromEntries(counted.map((name) => [name, mock.method(fs.promises, name)]));
    syncBuiltinESMExports();
    watching = new AbortController();
    clips = new ClipFolder(folder, site);
    clips.watch(watching.signal);
    await clips.look();
  });

  afterEach(() => {
    watching.abort();
    mock.restoreAll();
    syncBuiltinESMExports();
    removeFolder(folder);
  });

  it('reads each document once', () => {
    assert.deepEqual(calls(), { readFile: 300, readdir: 1, stat: 301 });
    assert.equal(clips.clips.length, 300);
  });

  it('looks at no more than the file of a clip that is asked for', async () => {
    reset();
    for (let i = 0; i < 10; i += 1) assert.equal((await clips.find('clip-5')).clip.title, 'Clip clip-5');
    assert.deepEqual(calls(), { readFile: 0, readdir: 0, stat: 10 });
    for (let i = 0; i < 10; i += 1) assert.equal(await clips.find('no-such-clip'), undefined);
    assert.deepEqual(calls(), { readFile: 0, readdir: 0, stat: 20 });
  });

  it('lists all of them from what it knows, as long as the system tells of no change', async () => {
    reset();
    const lists = await Promise.all(Array.from({ length: 50 }, () => clips.list()));
    assert.ok(lists.every((list) => list.length === 300));
    assert.deepEqual(calls(), { readFile: 0, readdir: 0, stat: 50 });
  });

  it('reads only what has changed, once for all who ask meanwhile', async () => {
    reset();
    write('clip-5', { name: 'Other' });
    const found = await Promise.all(Array.from({ length: 50 }, () => clips.find('clip-5')));
    assert.ok(found.every(({ clip }) => clip.title === 'Other'));
    const { readFile, readdir } = calls();
    assert.ok(readFile <= 2 && readdir <= 2, JSON.stringify(calls()));
  });

  it('notices a change of the same length within the same moment', async () => {
    for (let i = 0; i < 20; i += 1) {
      write('clip-5', { name: `Title ${10 + i}` });
      assert.equal((await clips.find('clip-5')).clip.title, `Title ${10 + i}`);
    }
  });

  it('rejects where the folder is gone, and goes on when it is back', async () => {
    removeFolder(folder);
    await assert.rejects(clips.look(), { code: 'ENOENT' });
    mkdirSync(folder);
    write('late');
    assert.equal((await clips.find('late')).clip.id, 'late');
  });
});
