import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { injectProbe } from '../run/probe.mjs';
import { ROOT } from '../run/test-files.mjs';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const CRITERIA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs in a page: whether its clip is in one of these phases. */
export const phase = (...phases) =>
  phases.includes(document.querySelector('clip-player').player?.state.phase);

/** A stream that needs a parser of its own beside the engine, on every site of the tests. */
export const dash = { src: '/tests/fixtures/media/short-dash/manifest.mpd', type: 'application/dash+xml' };

/** Runs in a page: gives its clip other sources. */
export const give = (...sources) => {
  const none = { posters: [], tracks: [], chapters: [], live: false };
  document.querySelector('clip-player').clip = { id: 'a', kind: 'video', title: 'A', sources, ...none };
};

/** Skips a test, and says so, where streams do not move: article.long.test.mjs holds that this is so. */
export function skipsStreams(test, { features }) {
  if (!features.movesStreams)
    test.skip('this engine does not move streams through Media Source Extensions here');
  return !features.movesStreams;
}

/** Presses Play in a frame, once it knows its clip, and waits until it plays. */
export async function plays(frame) {
  await frame.waitForRole('button', 'Play', { timeout: 20_000 });
  await frame.waitFor(() => document.querySelector('clip-player').player?.state.clip !== undefined);
  await frame.clickRole('button', 'Play');
  await frame.waitFor(phase, { args: ['playing'], timeout: 30_000 });
}

/** Waits until the browser's own player is to be seen, for readers without our script, in the styles of the page. */
export async function showsNative(frame) {
  await frame.waitFor(() => {
    const video = document.querySelector('.face video');
    const { width, height } = video?.getBoundingClientRect() ?? {};
    const { visibility, backgroundColor } = video ? getComputedStyle(video) : {};
    const isSeen = visibility === 'visible' && backgroundColor === 'rgb(0, 0, 0)';
    return isSeen && width > 300 && height > 100;
  });
}

/** What axe finds, up to WCAG 2.2 AA and its own best practice; `shadows` leads to a part of the page, from host to host. */
export async function audit(page, ...shadows) {
  await page.evaluate(`void (() => { ${AXE}\n })()`);
  return page.evaluate(
    async (runOnly, shadows) => {
      const context = shadows.length ? { include: [{ fromShadowDom: shadows }] } : document;
      const { violations } = await window.axe.run(context, { runOnly });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    CRITERIA,
    shadows,
  );
}

/** Somebody else's page, of another origin than the clip sites': `show(page, code)` opens it with a code in it. */
export async function startHost() {
  let body = '';
  let headers = {};
  const server = createServer((_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      injectProbe(
        `<!DOCTYPE html><html lang="en"><head><title>Host</title></head><body>${body}</body></html>`,
      ),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    async show(page, code, sent = {}) {
      [body, headers] = [code, sent];
      await page.goto(`http://localhost:${server.address().port}/`);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
