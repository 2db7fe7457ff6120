// Engines: chromium firefox. The same pages from the handler are tested in WebKit by clip-site.long.test.mjs.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { version } from '../../build/embed/release.js';
import { openBrowser } from '../run/drivers.mjs';
import { findNginx } from '../run/nginx.mjs';
import { probeScript } from '../run/probe.mjs';
import { openSideDoor } from '../run/side-door.mjs';
import { inlineClip, startOnFileServer, startOnNginx } from '../run/static-sites.mjs';
import { ROOT } from '../run/test-files.mjs';
import { audit, phase, plays, showsNative, startHost } from './clip-in-page.mjs';

describe('a clip site of plain files in a browser', { timeout: 300_000 }, () => {
  let browser;
  let page;
  let host;

  before(async () => {
    openSideDoor();
    await probeScript();
    browser = await openBrowser();
    host = await startHost();
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    host.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  it('brings out the browser’s own player where the script is lost, without faults', async () => {
    const there = await startOnFileServer({ probe: true, args: ['--media-cors'] });
    try {
      for (const [kind, script] of [
        ['watch', 'inline-clip.js'],
        ['embed', 'embed-page.js'],
      ]) {
        rmSync(join(there.folder, 'inline-clip', version, script));
        await page.goto(`${there.origin}/${kind}/klitschko.html`);
        const delay = () => getComputedStyle(document.querySelector('.face')).animationDelay;
        assert.equal(await page.evaluate(delay), '3s');
        await page.waitFor(
          () => getComputedStyle(document.querySelector('.face video')).visibility === 'visible',
        );
        await showsNative(page);
        assert.deepEqual(await audit(page), []);
      }
    } finally {
      await there.stop();
    }
  });

  for (const [kind, script] of [
    ['embed', 'embed-page.js'],
    ['watch', 'inline-clip.js'],
  ])
    it(`goes on where the browser’s own player of the ${kind} page has begun, when the script comes late`, async (test) => {
      const there = await startOnFileServer({ probe: true, args: ['--media-cors'] });
      try {
        const file = join(there.folder, `${kind}/klitschko.html`);
        const html = readFileSync(file, 'utf8');
        const [tag, address] = new RegExp(`<script[^>]+src="([^"]+/${script})"[^>]*></script>`).exec(html);
        writeFileSync(file, html.replace(tag, ''));
        await page.goto(`${there.origin}/${kind}/klitschko.html`);
        const isBegun = await page.evaluate(async () => {
          const video = document.querySelector('.face video');
          video.muted = true;
          await video.play().catch(() => undefined); // where a browser wants a press, nobody can begin by script
          return !video.paused;
        });
        if (!isBegun) return test.skip('this engine wants a press for every media element');
        await page.evaluate((from) => import(from).then(() => true), address);
        await page.waitFor(phase, { args: ['playing'], timeout: 30_000 });
        const isGone = await page.evaluate(() => document.querySelector('.face video') === null);
        assert.ok(isGone, 'the browser’s own player is gone');
        await page.waitFor(() => document.querySelector('clip-player').currentTime > 1);
        assert.ok(await page.evaluate(() => document.querySelector('clip-player').muted));
        assert.deepEqual(await page.errors(), []);
      } finally {
        await there.stop();
      }
    });

  for (const { name, start, missing } of [
    { name: 'nginx', start: startOnNginx, missing: findNginx().missing },
    { name: 'a plain file server', start: startOnFileServer },
  ]) {
    it(`plays in somebody else's page from ${name}, by the code that oEmbed gives`, async (test) => {
      assert.ok(!missing || !process.env.CI, `CI goes without no server: ${missing}`);
      if (missing) return test.skip(`SKIPPED: ${name} is not here (${missing})`);
      const there = await start({ probe: true, args: ['--media-cors'] });
      try {
        const watch = await (await fetch(`${there.origin}/watch/klitschko.html`)).text();
        const [, address] = /type="application\/json\+oembed" href="([^"]+)"/.exec(watch) ?? [];
        await host.show(page, (await (await fetch(address)).json()).html);
        await plays(await page.frame('/embed/klitschko/'));
        assert.deepEqual(await page.errors(), []);
      } finally {
        await there.stop();
      }
    });
  }

  it('reads the excerpt of a watch page from its address, and shows the embed page in a frame', async () => {
    const there = await startOnFileServer({ probe: true, args: ['--media-cors'] });
    try {
      const address = `${there.origin}/watch/klitschko/?start=5&end=12`;
      const excerpt = () => {
        const { start, end } = document.querySelector('clip-player');
        return [start, end];
      };
      await page.goto(address);
      await page.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
      assert.deepEqual(await page.evaluate(excerpt), [5, 12]);
      assert.deepEqual(await page.errors(), []);
      await host.show(page, `<iframe src="${address.replace('&', '&amp;')}"></iframe>`);
      const frame = await page.frame('/embed/klitschko/?start=5&end=12');
      await plays(frame);
      assert.deepEqual(await frame.evaluate(excerpt), [5, 12]);
    } finally {
      await there.stop();
    }
  });

  it('plays codes of the previous version, whose files a new build leaves where they are', async () => {
    const there = await startOnFileServer({ probe: true });
    try {
      const files = join(there.folder, 'inline-clip');
      cpSync(join(files, version), join(files, '0.0.1'), { recursive: true });
      rmSync(join(files, version), { recursive: true });
      const args = ['build', join(ROOT, 'demo/clips'), '--site', there.origin, '--out', there.folder];
      assert.equal((await inlineClip(args)).code, 0);
      const old = `${there.origin}/inline-clip/0.0.1`;
      await host.show(
        page,
        `<script type="module" crossorigin="anonymous" src="${old}/inline-clip.js"></script>
        <clip-player clip-src="${there.origin}/clips/klitschko.json" width="640" height="360"></clip-player>`,
      );
      await plays(page);
      await host.show(
        page,
        `<div data-inline-clip="${there.origin}/embed/klitschko.html" data-width="640" data-height="360"></div>
        <script type="module" async crossorigin="anonymous" src="${old}/host.js"></script>`,
      );
      // The build has written this page anew, without what finds buttons by their role.
      const frame = await page.frame('/embed/klitschko.html');
      await frame.waitFor(() => document.querySelector('clip-player')?.player?.state.clip !== undefined);
      await frame.evaluate(() => {
        const player = document.querySelector('clip-player');
        player.muted = true;
        return player.play();
      });
      await frame.waitFor(phase, { args: ['playing'] });
      const asked = await page.requests();
      assert.ok(asked.includes(`${old}/host.js`));
    } finally {
      await there.stop();
    }
  });
});
