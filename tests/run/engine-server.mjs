import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowsers, WITHOUT_ADDRESS_BAR } from './browsers.mjs';
import { descendants, signalProcess } from './processes.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { startWebKitServer } from './webkit-server.mjs';

/** A host name of this machine that is not a secure context, unlike loopback names. WebKit cannot map it. */
export const INSECURE_HOST = 'insecure.test';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  WITHOUT_ADDRESS_BAR,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--mute-audio',
  `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
];

/**
 * Launch options of puppeteer for Chromium or Firefox; `autoplay` allows unmuted media before any press.
 *
 * @param {'chromium' | 'firefox'} engine
 * @param {string} executablePath
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export function launchOptions(engine, executablePath, { autoplay = false } = {}) {
  const common = { executablePath, headless: true, protocolTimeout: 30_000, timeout: 30_000 };
  if (engine === 'firefox') {
    return {
      ...common,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'media.autoplay.default': autoplay ? 0 : 1,
        'network.dns.localDomains': INSECURE_HOST,
      },
    };
  }
  const allow = autoplay ? ['--autoplay-policy=no-user-gesture-required'] : [];
  return { ...common, browser: 'chrome', args: [...CHROMIUM_ARGS, ...allow] };
}

/**
 * Starts an engine once, so that several processes can open pages in it, one after the other. The result, without its
 * functions, is passed as JSON to {@link import('./drivers.mjs').openBrowser}.
 *
 * @param {string} engine
 * @param {{autoplay?: boolean, compositing?: boolean}} [options] `compositing`: as in WebKit's server.
 */
export async function startEngine(engine, options = {}) {
  const found = findBrowsers()[engine];
  if (found.missing) throw new Error(found.missing);
  if (engine === 'webkit') return { engine, ...(await startWebKitServer(found, options)) };
  const profile = temporaryFolder(engine);
  const launching = { ...launchOptions(engine, found.path, options), userDataDir: profile };
  const browser = await puppeteer.launch(launching);
  const endpoint = browser.wsEndpoint();
  const main = browser.process();
  // Firefox allows one BiDi session at a time, so this one ends before another process connects.
  await browser.disconnect();
  const stop = async () => {
    await endFamily(main);
    removeFolder(profile);
  };
  return { engine, endpoint, stop };
}

function isRunning(main) {
  return main.exitCode === null && main.signalCode === null;
}

/** Ends a browser with all its processes, even those in other process groups. */
async function endFamily(main) {
  const family = [main.pid, ...descendants(main.pid)];
  if (isRunning(main)) {
    const over = new Promise((done) => main.once('exit', done));
    main.kill('SIGTERM');
    await Promise.race([over, sleep(3000, undefined, { ref: false })]);
  }
  for (const pid of family) signalProcess(pid, 'SIGKILL');
}
