import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '../../demo/dev/dev-server.mjs';
import { PageReload } from '../../demo/dev/page-reload.mjs';
import { copyProject } from '../run/project-copy.mjs';

const ASSETS = '/inline-clip/0.1.0';

/** The events of a stream, one after the other, as `{event, data}`. */
async function openEvents(address) {
  const request = get(address);
  const [response] = await once(request, 'response');
  assert.equal(response.headers['content-type'], 'text/event-stream');
  const blocks = (async function* () {
    let text = '';
    for await (const piece of response.setEncoding('utf8')) {
      const parts = (text + piece).split('\n\n');
      text = parts.pop();
      yield* parts;
    }
  })();
  const next = async () => {
    for (;;) {
      const { value, done } = await blocks.next();
      assert.ok(!done, 'the stream has ended');
      const [, event] = /^event: (.*)$/m.exec(value) ?? [];
      if (event)
        return { event, data: [...value.matchAll(/^data: (.*)$/gm)].map(([, line]) => line).join('\n') };
    }
  };
  return { next, close: () => request.destroy() };
}

describe('npm run dev', { timeout: 120_000 }, () => {
  let project;
  let server;
  let origin;
  let events;
  const said = [];
  const saying = new EventEmitter();
  const path = (file) => project.root + file;
  const ask = async (address) => (await fetch(origin + address)).text();
  const buildOf = (html) => /\/dev\/reload\.js\?build=([\w-]+)/.exec(html)?.[1];

  /** Saves a file with another text, and gives the event that follows. */
  function change(file, edit, save = writeFileSync) {
    const text = readFileSync(path(file), 'utf8');
    const edited = edit(text);
    assert.notEqual(edited, text, `${file} is edited`);
    save(path(file), edited);
    return events.next();
  }

  before(async () => {
    project = copyProject();
    server = await startDevServer({
      port: 0,
      hosts: ['127.0.0.1'],
      root: project.root,
      types: false,
      say: (line) => {
        said.push(line);
        saying.emit('line');
      },
    });
    origin = `http://127.0.0.1:${server.port}`;
    events = await openEvents(`${origin}/dev/changes`);
    assert.equal((await events.next()).event, 'build');
  });
  after(async () => {
    events?.close();
    await server?.close();
    project?.remove();
  });

  it('serves every page with the script that loads it anew, whatever its policy', async () => {
    for (const address of [
      '/',
      '/paste',
      '/rooms/embed',
      '/watch/klitschko',
      '/embed/klitschko',
      '/nothing',
    ]) {
      assert.ok(buildOf(await ask(address)), address);
    }
    assert.match(await ask('/dev/reload.js'), /new EventSource/);
  });

  // Saved beside the old file and renamed, as editors do, and twice: a watcher may lose a file that was renamed.
  const byRename = (file, text) => {
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  };
  for (const [way, save] of [
    ['is renamed into its place', byRename],
    ['is renamed into its place again', byRename],
    ['is written in place', writeFileSync],
  ])
    it(`bundles a source that ${way}, tells the pages, and makes no page of two builds`, async () => {
      const name = `saved${way.length}`;
      const asked = [];
      const asking = setInterval(() => asked.push(ask('/')), 20);
      const { event, data } = await change('src/host.ts', (text) => `${text}globalThis.${name} = 1;\n`, save);
      clearInterval(asking);
      assert.equal(event, 'build');
      assert.match(await ask(`${ASSETS}/host.js`), new RegExp(`globalThis\\.${name} = 1`));
      assert.equal(buildOf(await ask('/')), data);
      assert.match(said.at(-1), /^src\/host\.ts: built in \d+ ms$/);
      const builds = [...new Set((await Promise.all(asked)).map(buildOf))];
      assert.ok(builds.length <= 2 && (builds.at(-1) ?? data) === data, builds.join());
    });

  it('serves an element that comes, and none that has gone', async () => {
    const file = path('src/elements/controls/clip-new-button.ts');
    const code =
      "import { customElement } from '../base/custom-element.js';\nconsole.log(customElement('x'));\n";
    writeFileSync(file, code);
    await events.next();
    assert.match(await ask(`${ASSETS}/elements/clip-new-button.js`), /console\.log/);
    rmSync(file);
    await events.next();
    assert.equal((await fetch(`${origin}${ASSETS}/elements/clip-new-button.js`)).status, 404);
  });

  it('runs what the server of clip sites has become, and shows pages and style sheets as they are now', async () => {
    const edits = {
      'src/site/watch-page.ts': (text) => text.replace('<body>', '<body id="changed">'),
      'demo/pages/rooms/embed.html': (text) => text.replace('<main', '<main data-now'),
      'src/inline-clip.css': (text) => `${text}/* now */\n`,
    };
    for (const [file, edit] of Object.entries(edits))
      writeFileSync(path(file), edit(readFileSync(path(file), 'utf8')));
    await events.next();
    assert.match(await ask('/watch/klitschko'), /<body id="changed">/);
    assert.match(await ask('/rooms/embed'), /<main data-now/);
    assert.match(await ask(`${ASSETS}/inline-clip.css`), /\/\* now \*\//);
  });

  const sources = ['src/host.ts', 'src/elements/controls/clip-time.ts', 'src/clip/parse-clip.ts'];
  it('says what is wrong with each source, goes on with what it had, and takes the repaired one', async () => {
    const earlier = buildOf(await ask('/'));
    let repair = () => undefined;
    for (const file of sources) {
      const whole = readFileSync(path(file), 'utf8');
      repair();
      const { event, data } = await change(file, (text) => `${text}\nconst broken = ;\n`);
      assert.equal(event, 'fault');
      const line = whole.split('\n').length + 1;
      assert.ok(data.includes(`${file}:${line}:`), data);
      // The one before it has been repaired in the same change.
      assert.ok(!sources.some((other) => other !== file && data.includes(other)), data);
      assert.equal(said.at(-1), data);
      assert.equal(buildOf(await ask('/')), earlier);
      repair = () => writeFileSync(path(file), whole);
    }
    repair();
    const repaired = await events.next();
    assert.equal(repaired.event, 'build');
    assert.equal(buildOf(await ask('/')), repaired.data);
  });

  it('tells who connects later what the newest build is', async () => {
    const later = await openEvents(`${origin}/dev/changes`);
    assert.equal((await later.next()).data, buildOf(await ask('/')));
    later.close();
  });

  it('says that its own server has to be started anew', async () => {
    const file = path('demo/server/mime-types.mjs');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '// changed\n');
    while (!said.some((line) => /^demo\/server\/mime-types\.mjs changed: end this/.test(line)))
      await new Promise((resolve) => saying.once('line', resolve));
  });

  it('listens on loopback alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) {
      const socket = connect({ host: address, port: server.port });
      const [error] = await once(socket, 'error');
      assert.equal(error.code, 'ECONNREFUSED', address);
    }
  });
});

describe('PageReload', () => {
  it('puts its script into the head, or at the end of what has none', () => {
    const reload = new PageReload();
    const tag = '<script type="module" src="/dev/reload.js?build=a%22b"></script>';
    assert.equal(
      reload.inject('<html><head lang="en"><title>', 'a"b'),
      `<html><head lang="en">${tag}<title>`,
    );
    assert.equal(reload.inject('text', 'a"b'), `text${tag}`);
  });

  it('answers no other address', () => {
    const reload = new PageReload();
    for (const url of ['/', '/dev', '/dev/reload.js.map', '/dev/changes/x'])
      assert.equal(reload.answer({ url }, undefined), false, url);
  });
});
