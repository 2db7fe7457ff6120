import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { injectProbe } from '../run/probe.mjs';
import { startSite } from '../run/site.mjs';
import { ROOT } from '../run/test-files.mjs';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const phase = (...phases) => phases.includes(document.querySelector('clip-player').player?.state.phase);
const look = () => {
  const video = document.querySelector('.face video');
  const { width, height } = video.getBoundingClientRect();
  const { visibility, backgroundColor } = getComputedStyle(video);
  return { visibility, backgroundColor, hasBox: width > 300 && height > 100 };
};
const shown = { visibility: 'visible', backgroundColor: 'rgb(0, 0, 0)', hasBox: true };

describe('a clip site in a browser', { timeout: 300_000 }, () => {
  let browser;
  let page;
  let site;
  let host;
  let body = '';

  before(async () => {
    site = await startSite();
    browser = await openBrowser();
    host = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        injectProbe(
          `<!DOCTYPE html><html lang="en"><head><title>Host</title></head><body>${body}</body></html>`,
        ),
      );
    });
    await once(host.listen(0, '127.0.0.1'), 'listening');
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    await site?.close();
    host.close();
    host.closeAllConnections();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
  });

  /** Opens somebody else's page, of another origin than the clip sites', with a code in it. */
  const paste = async (code) => {
    body = code;
    await page.goto(`http://localhost:${host.address().port}/`);
  };
  const plays = async (frame) => {
    await frame.waitForRole('button', 'Play', { timeout: 20_000 });
    await frame.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
    await frame.clickRole('button', 'Play');
    await frame.waitFor(phase, { args: ['playing'], timeout: 30_000 });
  };
  /** What axe finds, up to WCAG 2.2 AA and its own best practice. */
  const audit = async () => {
    await page.evaluate(`void (() => { ${AXE}\n })()`);
    return page.evaluate(async () => {
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await window.axe.run(document, { runOnly });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  };

  for (const path of [
    '/watch/klitschko',
    '/watch/audio',
    '/embed/klitschko',
    '/embed/vertical?title=0',
    '/embed/unknown',
    '/watch/unknown',
  ]) {
    it(`${path} has no faults that axe finds`, async () => {
      await page.goto(site.origin + path);
      if (!path.includes('unknown')) await page.waitForRole('button', 'Play');
      assert.deepEqual(await audit(), []);
      assert.deepEqual(await page.errors(), []);
    });
  }

  it('stands readable in a frame that forbids script: the browser’s own player, title and length', async () => {
    await paste(
      `<iframe width="640" height="360" sandbox="" src="${site.otherOrigin}/embed/klitschko"></iframe>`,
    );
    const frame = await page.frame('/embed/klitschko');
    assert.deepEqual(await frame.evaluate(look), shown);
    assert.ok((await frame.evaluate(() => document.querySelector('clip-player > a').offsetHeight)) > 15);
    const text = await frame.evaluate(() => document.querySelector('clip-player > .face').textContent.trim());
    assert.match(text, /^1:02 · Example Newsroom · /);
  });

  for (const [name, attribute] of [
    ['plain', ''],
    ['sandboxed, with script', 'sandbox="allow-scripts"'],
  ]) {
    it(`plays in a frame that is ${name}, with nothing of its policy in the way`, async () => {
      await paste(
        `<iframe width="640" height="360" ${attribute} src="${site.otherOrigin}/embed/klitschko"></iframe>`,
      );
      await plays(await page.frame('/embed/klitschko'));
      assert.deepEqual(await page.errors(), []);
    });
  }
});
