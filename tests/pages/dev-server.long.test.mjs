// Engines: chromium. The server is tested, not the browser.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '../../demo/dev/dev-server.mjs';
import { openBrowser } from '../run/drivers.mjs';
import { injectProbe, probeScript } from '../run/probe.mjs';
import { copyProject } from '../run/project-copy.mjs';
import { openSideDoor } from '../run/side-door.mjs';

describe('npm run dev, in a browser', { timeout: 120_000 }, () => {
  let project;
  let server;
  let browser;
  let page;
  const path = (file) => project.root + file;
  const change = (file, from, to) => {
    const text = readFileSync(path(file), 'utf8');
    assert.ok(text.includes(from), `${file} has ${from}`);
    writeFileSync(path(file), text.replace(from, to));
  };

  before(async () => {
    openSideDoor();
    await probeScript();
    project = copyProject();
    server = await startDevServer({
      port: 0,
      hosts: ['127.0.0.1', '::1'],
      root: project.root,
      types: false,
      transformHtml: injectProbe,
      say: () => undefined,
    });
    browser = await openBrowser();
    page = await browser.newPage();
  });
  after(async () => {
    await page?.close();
    await browser?.close();
    await server?.close();
    project?.remove();
  });

  it('shows in an open page what is saved in the sources, each time, and under the strict policy', async () => {
    await page.goto(`http://localhost:${server.port}/`);
    await page.waitForRole('button', 'Play');
    for (const [from, to] of [
      ['Play', 'Begin'],
      ['Begin', 'Start now'],
    ]) {
      change('src/i18n/en-facade.ts', `play: '${from}'`, `play: '${to}'`);
      await page.waitForRole('button', to);
    }
    assert.deepEqual(await page.errors(), []);
  });

  it('keeps the page while a source is broken, and shows the repaired one', async () => {
    const whole = readFileSync(path('src/i18n/en-facade.ts'), 'utf8');
    await page.evaluate(() => {
      window.isKept = true;
      window.faults = [];
      console.error = (text) => window.faults.push(text);
    });
    writeFileSync(path('src/i18n/en-facade.ts'), `${whole}const broken = ;\n`);
    await page.waitFor(() => window.faults?.length > 0 && window.isKept);
    writeFileSync(path('src/i18n/en-facade.ts'), whole.replace("'Start now'", "'Play again'"));
    await page.waitForRole('button', 'Play again');
  });
});
