import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { injectProbe, probeScript } from '../run/probe.mjs';
import { openSideDoor } from '../run/side-door.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src http://localhost:*; require-trusted-types-for 'script'; trusted-types none-of-ours";
const SCRIPT = `
  customElements.define('x-box', class extends HTMLElement {
    constructor() {
      super();
      const button = document.createElement('button');
      button.append('Inside');
      button.onclick = (event) => { window.trusted = event.isTrusted; };
      this.attachShadow({ mode: 'open' }).append(button);
    }
  });
  for (const [name, act] of Object.entries({
    Copy: () => {
      document.addEventListener('copy', (event) => {
        event.clipboardData.setData('text/plain', 'ünï "code"');
        event.preventDefault();
      }, { once: true });
      document.execCommand('copy');
    },
    Throw: () => { throw new Error('thrown'); },
    Reject: () => { Promise.reject(new Error('rejected')); },
    Violate: () => { document.body.setAttribute('style', 'color: red'); },
    Inject: () => { try { document.body.innerHTML = ''; } catch {} },
  })) {
    const button = document.createElement('button');
    button.append(name);
    button.onclick = act;
    document.body.append(button);
  }`;
const page = (body) => `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}
  <script src="/script.js"></script></body></html>`;

describe('the drivers of page tests', { timeout: 120_000 }, () => {
  let server;
  let browser;
  let tab;
  let origin;
  let frameOrigin;

  before(async () => {
    openSideDoor();
    await probeScript();
    server = createServer((request, response) => {
      const send = (type, body) =>
        response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body);
      const frame = `<iframe src="${frameOrigin}/inner"></iframe>`;
      if (request.url === '/script.js') send('text/javascript; charset=utf-8', SCRIPT);
      else if (request.url === '/inner')
        send('text/html', injectProbe(page('<x-box></x-box><input aria-label="Field">')));
      else if (request.url === '/favicon.ico') response.writeHead(204).end();
      else send('text/html', injectProbe(page(`<x-box></x-box><input aria-label="Field">${frame}`)));
    });
    await once(server.listen(0), 'listening');
    const { port } = server.address();
    [origin, frameOrigin] = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server.close();
    server.closeAllConnections();
  });
  beforeEach(async () => {
    tab = await browser.newPage();
  });
  afterEach(() => tab.close());

  it('evaluates under a strict policy, awaits promises and throws what is thrown', async () => {
    await tab.goto(origin);
    assert.equal(await tab.evaluate((one, other) => Promise.resolve(one + other.two), 1, { two: 2 }), 3);
    assert.equal(await tab.evaluate('document.title'), 'T');
    await assert.rejects(
      tab.evaluate(() => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.deepEqual(await tab.errors(), []);
  });

  it('presses what is in a shadow root, found by its role and name', async () => {
    await tab.goto(origin);
    await tab.clickRole('button', 'Inside');
    assert.equal(await tab.evaluate('window.trusted'), true);
    assert.equal(await tab.countRole('button', 'Inside'), 1);
  });

  it('presses inside a frame of another origin', async () => {
    await tab.goto(origin);
    const inner = await tab.frame('/inner');
    await inner.clickRole('button', 'Inside');
    assert.equal(await inner.evaluate('window.trusted'), true);
    assert.equal(await tab.evaluate('window.trusted === undefined'), true);
    await inner.clickRole('textbox', 'Field');
    await tab.type('640');
    assert.equal(await inner.evaluate(() => document.querySelector('input').value), '640');
  });

  it('presses keys, with modifiers', async () => {
    await tab.goto(origin);
    await tab.clickRole('textbox', 'Field');
    await tab.type('a b');
    await tab.press('ArrowLeft', { modifiers: ['Shift'] });
    await tab.press('Backspace');
    assert.equal(await tab.evaluate(() => document.querySelector('input').value), 'a ');
  });

  it('says what it waited for, and what is there instead', async () => {
    await tab.goto(origin);
    await assert.rejects(
      tab.waitForRole('button', 'Nothing', { timeout: 300 }),
      /a button named "Nothing".*button: Inside/s,
    );
    await assert.rejects(
      tab.waitFor(() => 0, { timeout: 100 }),
      /the last answer was 0/,
    );
    await assert.rejects(
      tab.clickElement(() => undefined, { timeout: 100 }),
      /no such element/,
    );
  });

  it('knows uncaught errors, unhandled rejections and violations', async () => {
    await tab.goto(origin);
    for (const name of ['Throw', 'Reject', 'Violate', 'Inject']) await tab.clickRole('button', name);
    const all = await tab.waitFor(
      () => window.__probe.errors.length >= 4 && window.__probe.errors.join('\n'),
    );
    for (const part of [
      /error: .*thrown/,
      /rejection: .*rejected/,
      /violation: style-src/,
      /violation: require-trusted/,
    ]) {
      assert.match(all, part);
    }
    assert.ok((await tab.errors()).length >= 4);
    await tab.goto(`${origin}/?again`);
    assert.ok((await tab.errors()).length >= 4, 'they are kept when the page goes on');
  });

  it('hears of errors in frames', async () => {
    await tab.goto(origin);
    const inner = await tab.frame('/inner');
    await inner.clickRole('button', 'Reject');
    await inner.waitFor(() => window.__probe.errors.length);
    assert.match((await tab.errors()).join('\n'), /rejected/);
  });

  it('reads the clipboard', async () => {
    await tab.goto(origin);
    await tab.clickRole('button', 'Copy');
    assert.equal(await tab.clipboard(), 'ünï "code"');
    assert.equal(await tab.evaluate(() => document.visibilityState), 'visible');
  });

  it('sizes the page and makes it believe in media, before it is opened', async () => {
    const { emulateForcedColors: forcedColors, leastWidth } = browser.features;
    await tab.setViewport(Math.max(320, leastWidth), 500, { dark: true, reducedMotion: true, forcedColors });
    await tab.goto(origin);
    const seen = await tab.evaluate(() => [
      innerWidth,
      innerHeight,
      ...['(prefers-color-scheme: dark)', '(prefers-reduced-motion)', '(forced-colors: active)'].map(
        (query) => matchMedia(query).matches,
      ),
    ]);
    assert.deepEqual(seen, [320, 500, true, true, forcedColors]);
  });

  it('begins every page without what the one before it has stored', async () => {
    await tab.goto(origin);
    await tab.evaluate(() => localStorage.setItem('a', '1'));
    await tab.close();
    tab = await browser.newPage();
    await tab.goto(origin);
    assert.equal(await tab.evaluate(() => localStorage.getItem('a')), null);
  });

  it('lists what was asked for', async () => {
    await tab.goto(origin);
    await tab.frame('/inner');
    const requests = await tab.requests();
    for (const address of [`${origin}/`, `${origin}/script.js`, `${frameOrigin}/inner`]) {
      assert.ok(requests.includes(address), address);
    }
  });

  it('takes the page off the net', async (test) => {
    if (!browser.features.offline) return test.skip('this driver cannot take a page off the net');
    await tab.goto(origin);
    await tab.setOffline(true);
    assert.equal(
      await tab.evaluate(() => fetch('/script.js?off').then(String, (error) => error.name)),
      'TypeError',
    );
    await tab.setOffline(false);
    assert.equal(await tab.evaluate(() => fetch('/script.js?on').then((response) => response.status)), 200);
  });

  it('meets faults on the address of any server, and writes them down', async () => {
    await tab.goto(origin);
    const ask = (path) => tab.evaluate((address) => fetch(address).then((response) => response.status), path);
    assert.equal(await ask('/fault/status=503,times=1,key=page/script.js'), 503);
    assert.equal(await ask('/fault/status=503,times=1,key=page/script.js'), 200);
    const log = await tab.evaluate(() => fetch('/fault-log?key=page').then((response) => response.json()));
    assert.deepEqual(
      log.map(({ status }) => status),
      [503, 200],
    );
  });

  it('takes pictures', async () => {
    const path = join(tmpdir(), `inline-clip-driver-${process.pid}.png`);
    await tab.goto(origin);
    await tab.screenshot(path);
    assert.equal((await readFile(path)).subarray(1, 4).toString(), 'PNG');
    await rm(path);
  });

  it('goes back', async () => {
    await tab.goto(origin);
    await tab.goto(`${origin}/?second`);
    await tab.back();
    assert.equal(await tab.evaluate('location.search'), '');
  });
});
