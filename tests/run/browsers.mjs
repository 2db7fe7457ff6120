import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Chromium without the pages that its address bar would load for each window, and which take a processor for 0.3 s. */
export const WITHOUT_ADDRESS_BAR =
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/** The engines that the tests run in, in the order in which they are reported. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH', webkit: 'WEBKIT_DRIVER_PATH' };

/** What runs each engine, by name on the PATH and by the places where installers put it. */
const PROGRAMS = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
  driver: { names: ['WebKitWebDriver'], places: ['/usr/libexec/WebKitWebDriver'] },
  display: { names: ['Xvfb'], places: ['/usr/lib/xorg/Xvfb'] },
  nginx: {
    names: ['nginx'],
    places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
  },
};

const LIBRARY_FOLDERS = ['/usr/lib', '/usr/libexec', '/usr/lib64', '/usr/local/libexec'];
const WEBKIT_VERSIONS = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
const MEDIA = ['gstreamer1.0-plugins-good', 'gstreamer1.0-plugins-bad', 'gstreamer1.0-libav'];
const FONTS = ['fonts-dejavu-core', 'fonts-noto-core'];
const PACKAGES = {
  chromium: ['chromium', ...FONTS],
  firefox: ['firefox-esr', ...FONTS],
  webkit: ['webkit2gtk-driver', 'xvfb', ...MEDIA, ...FONTS],
};

/**
 * @typedef {object} Found
 * @property {string} [path] The browser, or for WebKit its WebDriver.
 * @property {string} [browser] WebKit's MiniBrowser.
 * @property {string} [display] WebKit's X server without a screen.
 * @property {string} [missing] Why the engine cannot be used, in words; absent when it can.
 */

/**
 * Looks for the engines: environment variables, then the PATH, then the usual places.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Record<string, Found>} An entry per engine.
 */
export function findBrowsers(environment = process.env) {
  return {
    chromium: findProgram('chromium', environment, environment.CHROME_PATH),
    firefox: findProgram('firefox', environment, environment.FIREFOX_PATH),
    webkit: findWebKit(environment),
  };
}

/**
 * Installs what `wanted` engines lack where that can be done without asking (root on a Debian-like system),
 * and looks again. Elsewhere it only looks.
 *
 * @param {string[]} [wanted]
 * @param {(line: string) => void} [say]
 */
export function provideBrowsers(wanted = ENGINES, say = console.log) {
  const found = findBrowsers();
  const lacking = wanted.filter((engine) => found[engine].missing);
  if (!canInstall()) {
    if (lacking.length > 0) say(installHint(lacking));
    return found;
  }
  const absent = absentPackages([...lacking.flatMap((engine) => PACKAGES[engine]), ...companions(wanted)]);
  if (absent.length === 0) return found;
  install(absent, say);
  return findBrowsers();
}

/** Looks for nginx (`NGINX_PATH` goes first), and installs it as browsers are. */
export function provideNginx(say = console.log) {
  const find = () => findProgram('nginx', process.env, process.env.NGINX_PATH);
  if (find().path || process.env.NGINX_PATH || !canInstall()) return find();
  install(['nginx'], say);
  return find();
}

/** What an engine needs beside itself to play media and to draw text. */
function companions(wanted) {
  return wanted.includes('webkit') ? [...MEDIA, ...FONTS] : FONTS;
}

/** "SKIPPED: WebKit is not here (…)": what a run says of an engine that it goes without. */
export function absence(engine, found) {
  return `SKIPPED: ${NAMES[engine]} is not here (${found.missing}; ${VARIABLES[engine]} may point to it)`;
}

/** One line that tells what to install for `engines` on this kind of machine. */
export function installHint(engines, platform = process.platform) {
  const names = engines.map((engine) => NAMES[engine]).join(', ');
  if (platform !== 'linux') {
    return `To test in ${names}: install Google Chrome and Firefox (WebKit is tested on Linux alone).`;
  }
  const packages = [...new Set(engines.flatMap((engine) => PACKAGES[engine]))];
  return `To test in ${names}: apt-get install ${packages.join(' ')} (or what your system calls these).`;
}

/** Where a program of `PROGRAMS` is: what `given` names, else on the PATH, else in the usual places. */
export function findProgram(kind, environment, given) {
  const label = NAMES[kind] ?? PROGRAMS[kind].names[0];
  if (given) return isProgram(given) ? { path: given } : { missing: `${given} is no program` };
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = PROGRAMS[kind].names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...inPath, ...PROGRAMS[kind].places].find(isProgram);
  return path ? { path } : { missing: `no ${label} on the PATH or in the usual places` };
}

function findWebKit(environment) {
  const driver = findProgram('driver', environment, environment.WEBKIT_DRIVER_PATH);
  const display = findProgram('display', environment);
  const browser = findMiniBrowser();
  const missing = driver.missing ?? display.missing ?? (browser ? undefined : 'no MiniBrowser of webkit2gtk');
  return missing ? { missing } : { path: driver.path, display: display.path, browser };
}

/** MiniBrowser lives beside its library: `/usr/lib/<triplet>/webkit2gtk-4.1/`, or `libexec` elsewhere. */
function findMiniBrowser() {
  const folders = LIBRARY_FOLDERS.flatMap((folder) => [folder, ...triplets(folder)]);
  const places = WEBKIT_VERSIONS.flatMap((version) =>
    folders.map((folder) => join(folder, version, 'MiniBrowser')),
  );
  return places.find(isProgram);
}

function triplets(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.includes('-linux-'))
    .map((name) => join(folder, name));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: the next place is tried.
  }
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
}

/** `dpkg --get-selections` writes a line "name[:architecture] install" for what is here. */
function absentPackages(names) {
  const { stdout } = spawnSync('dpkg', ['--get-selections', ...names], { encoding: 'utf8' });
  const here = new Set(
    (stdout ?? '').split('\n').flatMap((line) => /^([^:\s]+)\S*\s+install$/.exec(line)?.[1]),
  );
  return [...new Set(names)].filter((name) => !here.has(name));
}

function install(names, say) {
  say(`Installing ${names.join(' ')}`);
  if (!apt(['update'], say)) return;
  // One package that a release does not have must not keep the others away.
  if (apt(['install', '-y', '--no-install-recommends', ...names], say)) return;
  for (const name of names) apt(['install', '-y', '--no-install-recommends', name], say);
}

function apt(args, say) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8', timeout: 600_000 });
  if (result.status === 0) return true;
  const reason = (result.stderr ?? '').trim().split('\n').at(-1);
  say(`apt-get ${args[0]} did not work: ${reason || result.error?.message || `exit ${result.status}`}`);
  return false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [engine, found] of Object.entries(provideBrowsers())) {
    console.log(found.missing ? absence(engine, found) : `${NAMES[engine]}: ${found.path}`);
  }
}
