import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../run/drivers.mjs';
import { probeScript } from '../run/probe.mjs';
import { startProcess, stopProcess } from '../run/processes.mjs';
import { openSideDoor } from '../run/side-door.mjs';
import { removeFolder, temporaryFolder } from '../run/temporary-folder.mjs';
import { ROOT } from '../run/test-files.mjs';
import { waitForAnswer } from '../run/wait-for-answer.mjs';
import { freePort } from '../run/webkit-server.mjs';
import { phase, skipsStreams, startHost } from './clip-in-page.mjs';

describe('a stream that `serve` sends, in the sandboxed frame of a CMS', { timeout: 120_000 }, () => {
  let host;
  let browser;
  let server;
  let folder;
  let origin;

  before(async () => {
    openSideDoor();
    await probeScript();
    host = await startHost();
    browser = await openBrowser();
    folder = temporaryFolder('stream');
    mkdirSync(join(folder, 'clips'));
    cpSync(join(ROOT, 'tests/fixtures/media/short-hls'), join(folder, 'media'), { recursive: true });
    const document = { '@type': 'VideoObject', name: 'A stream', contentUrl: '../media/master.m3u8' };
    writeFileSync(join(folder, 'clips/stream.json'), JSON.stringify(document));
    const port = await freePort();
    origin = `http://localhost:${port}`;
    server = startProcess(process.execPath, [
      join(ROOT, 'dist/cli.js'),
      'serve',
      folder,
      '--port',
      String(port),
    ]);
    await waitForAnswer(`http://127.0.0.1:${port}/`, server, '');
  });
  after(async () => {
    await browser?.close();
    host?.close();
    if (server) await stopProcess(server);
    removeFolder(folder);
  });

  it('plays by Media Source Extensions, though the page has no origin', async (test) => {
    if (skipsStreams(test, browser)) return;
    const page = await browser.newPage();
    try {
      await host.show(
        page,
        `<iframe src="${origin}/embed/stream/?muted=1" width="640" height="360" sandbox="allow-scripts"></iframe>`,
      );
      const frame = await page.frame('/embed/stream/');
      await frame.waitFor(() => document.querySelector('clip-player')?.player?.state.clip !== undefined);
      await frame.evaluate(() => {
        document.querySelector('clip-player').play();
      });
      await frame.waitFor(phase, { args: ['playing'], timeout: 30_000 });
      const seen = await frame.evaluate(() => [
        window.origin,
        document.querySelector('clip-player').player.state.source.type,
      ]);
      assert.deepEqual(seen, ['null', 'application/vnd.apple.mpegurl']);
    } finally {
      await page.close();
    }
  });
});
