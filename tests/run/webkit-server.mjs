import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GONE } from './gone.mjs';
import { startProcess, stopProcess } from './processes.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { WebDriverSession } from './webdriver.mjs';

const PATIENCE = 15_000;

/** Disables GPU painting, whose threads crash sometimes (WebKitGTK 2.50, SkiaGPUWorker). */
const PAINTING = { WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };

/** Disables compositing. Without a GPU it needs half of the processor time, and taking pictures needs it. */
const WITHOUT_COMPOSITING = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

/** Shrinks the toolbar of the browser, which determines the minimum width of the window: then 290 px. */
const SHRINK = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px;
  -gtk-icon-source: none; }\n`;

/**
 * Starts WebKitWebDriver on its own X server (Xvfb), with a free port and a free display. Its sessions (one at a time) run
 * MiniBrowser with temporary settings.
 *
 * @param {import('./browsers.mjs').Found} found
 * @param {{compositing?: boolean}} [options] `compositing` is needed for screenshots.
 * @returns {Promise<{endpoint: string, settings: string, stop: () => Promise<void>}>} `settings` is a folder.
 */
export async function startWebKitServer(found, { compositing = true } = {}) {
  const painting = compositing ? PAINTING : { ...PAINTING, ...WITHOUT_COMPOSITING };
  const settings = temporaryFolder('webkit');
  const started = [];
  const stop = async () => {
    for (const child of started.toReversed()) await stopProcess(child, 1000);
    removeFolder(settings);
  };
  try {
    const display = await startDisplay(found.display, started);
    const port = await freePort();
    started.push(
      startProcess(found.path, [`--port=${port}`, '--replace-on-new-session'], {
        env: { ...process.env, ...painting, XDG_CONFIG_HOME: settings, DISPLAY: display, GDK_BACKEND: 'x11' },
      }),
    );
    const endpoint = `http://127.0.0.1:${port}`;
    await answers(endpoint, started.at(-1));
    return { endpoint, settings, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Opens a session, with a second attempt, because MiniBrowser (2.50) sometimes hangs at its start on a loaded machine.
 * MiniBrowser accepts `dark`, `reducedMotion` and `autoplay` (without a press) only at its start.
 *
 * @param {import('./browsers.mjs').Found} found
 * @param {{endpoint: string, settings: string}} server
 */
export async function openWebKitSession(
  found,
  server,
  { dark = false, reducedMotion = false, autoplay = false } = {},
) {
  writeSettings(server.settings, reducedMotion);
  const args = ['--automation'];
  if (dark) args.push('--dark-mode');
  if (autoplay) args.push('--autoplay-policy=allow');
  const capabilities = { 'webkitgtk:browserOptions': { binary: found.browser, args } };
  const open = () => WebDriverSession.open(server.endpoint, capabilities);
  return open().catch((error) => {
    if (!GONE.test(error.message)) throw error;
    return open();
  });
}

function writeSettings(folder, reducedMotion) {
  const gtk = join(folder, 'gtk-3.0');
  mkdirSync(gtk, { recursive: true });
  writeFileSync(join(gtk, 'gtk.css'), SHRINK);
  writeFileSync(join(gtk, 'settings.ini'), `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`);
}

async function startDisplay(program, started) {
  const args = ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'];
  const child = startProcess(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  started.push(child);
  const number = await Promise.race([
    readLine(child.stdio[3]),
    sleep(PATIENCE, undefined, { ref: false }).then(() => undefined),
  ]);
  if (!number) throw new Error('Xvfb did not start');
  return `:${number}`;
}

async function readLine(stream) {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.trim();
}

/** Returns a port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(endpoint, child) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(30)) {
    if (child.exitCode !== null) break;
    if (await isUp(endpoint)) return;
  }
  throw new Error('WebKitWebDriver did not start');
}

async function isUp(endpoint) {
  const signal = AbortSignal.timeout(5000);
  const response = await fetch(`${endpoint}/status`, { signal }).catch(() => undefined);
  return response?.ok === true;
}
