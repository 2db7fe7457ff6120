import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { faultListener } from '../../demo/server/fault-listener.mjs';
import { absence, ENGINES, findBrowsers } from './browsers.mjs';
import { liveListener } from './live-server.mjs';
import { fileListener } from './serve-file.mjs';
import { filesBelow, ROOT, testFiles } from './test-files.mjs';
import { unitGroups } from './unit-groups.mjs';
import { bundleVendors } from './vendor.mjs';
import { freePort } from './webkit-server.mjs';
import { launcherOf } from './wtr-launchers.mjs';
import {
  cacheMiddleware,
  mediaMiddleware,
  sourceMiddleware,
  userPlugin,
  vendorPlugin,
} from './wtr-plugins.mjs';

const FILES = ['/demo/media/', '/tests/fixtures/'];

/** Returns the engine in INLINE_CLIP_ENGINE, otherwise all engines that are installed. */
function browsers() {
  const found = findBrowsers();
  const wanted = process.env.INLINE_CLIP_ENGINE ? [process.env.INLINE_CLIP_ENGINE] : ENGINES;
  for (const engine of wanted) if (found[engine].missing) console.warn(absence(engine, found[engine]));
  return wanted.filter((engine) => !found[engine].missing).map((engine) => launcherOf(engine, found[engine]));
}

/** Returns the page of test files. `__inlineClipStrays` keeps errors that are thrown before mocha listens. */
function testPage(framework, otherOrigin) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests</title>
    <script>
      window.__inlineClipOrigin = ${JSON.stringify(otherOrigin)};
      window.__inlineClipGroups = ${JSON.stringify(Object.fromEntries(groups))};
      window.__inlineClipStrays = (() => {
        const strays = [];
        let report = (error) => strays.push(error);
        let isRunning = false;
        addEventListener('error', (event) => {
          if (!isRunning && event instanceof ErrorEvent) strays.push(event.error ?? new Error(event.message));
        });
        addEventListener('unhandledrejection', (event) => setTimeout(() => {
          if (!event.defaultPrevented) report(event.reason ?? new Error('unhandled rejection'));
        }));
        return { strays, watch(next) { report = next; isRunning = true; } };
      })();
    </script>
  </head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;
}

/** Serves media, fixtures, live streams and faults, on the origin of the tests and on another one. Both share one log. */
const listener = faultListener(liveListener(fileListener(ROOT, FILES)));
const other = createServer(listener).listen(0, '127.0.0.1');
await new Promise((done) => other.once('listening', done));
other.unref();
const otherOrigin = `http://127.0.0.1:${other.address().port}`;

const files = process.env.INLINE_CLIP_FILES?.split('\n') ?? testFiles().units;
const groups = unitGroups(files);
const modules = ['src', 'tests']
  .flatMap(filesBelow)
  // Some fixtures are segments of a stream, which are called .ts as well.
  .filter((file) => /(?<!\.d)\.ts$/.test(file) && !file.startsWith('tests/fixtures/'));
const vendors = await bundleVendors(modules.map((file) => ROOT + file));

export default {
  rootDir: ROOT,
  files: [...groups.keys()].map((file) => ROOT + file),
  // By default the runner searches ports from 8000 on, where two runs at once, or the demo, would collide.
  port: await freePort(),
  browsers: browsers(),
  concurrentBrowsers: 2,
  concurrency: 1,
  // Ends a page that hangs in one task. mocha itself ends tests that take too long.
  testsStartTimeout: 30_000,
  testsFinishTimeout: 900_000,
  browserStartTimeout: 60_000,
  testFramework: {
    path: fileURLToPath(new URL('mocha-page.mjs', import.meta.url)),
    config: { timeout: 60_000, retries: 0, forbidOnly: Boolean(process.env.CI) },
  },
  testRunnerHtml: (framework) => testPage(framework, otherOrigin),
  middleware: [
    mediaMiddleware(listener, [...FILES, '/fault/', '/fault-log', '/fault-end', '/broadcast']),
    cacheMiddleware,
    sourceMiddleware,
  ],
  plugins: [
    vendorPlugin(vendors),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
    userPlugin(),
  ],
};
