import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Stops Chromium from preloading pages of its address bar for each window, which costs 0.3 s of processor time. */
export const WITHOUT_ADDRESS_BAR =
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/** The engines of the tests, in the order of reports. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH', webkit: 'WEBKIT_DRIVER_PATH' };

/** The programs of each engine, by their names on the PATH and by the usual install locations. */
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
  apache: { names: ['apache2'], places: ['/usr/sbin/apache2'] },
  hugo: { names: ['hugo'], places: ['/usr/bin/hugo', '/usr/local/bin/hugo'] },
  php: { names: ['php'], places: ['/usr/bin/php'] },
  mariadb: { names: ['mariadbd'], places: ['/usr/sbin/mariadbd'] },
  mariadbInstall: { names: ['mariadb-install-db'], places: ['/usr/bin/mariadb-install-db'] },
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

/** Packages of WordPress, for the test of codes that are pasted into it. */
const WORDPRESS = ['wordpress', 'wordpress-theme-twentytwentyone', 'php-cli', 'php-mysql', 'mariadb-server'];

/** All Debian packages that tests need. */
export const DEBIAN_PACKAGES = [
  ...new Set([...Object.values(PACKAGES).flat(), 'nginx', 'apache2-bin', 'hugo', ...WORDPRESS]),
];

/**
 * @typedef {object} Found
 * @property {string} [path] The browser; for WebKit the WebDriver.
 * @property {string} [browser] WebKit's MiniBrowser.
 * @property {string} [display] WebKit's headless X server.
 * @property {string} [missing] The reason why the engine cannot be used; absent when it can.
 */

/**
 * Finds the engines: by environment variables, then on the PATH, then in the usual locations.
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
 * Finds the engines; as root on a Debian-like system, it installs the missing programs of the `wanted` ones first.
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

/** Installs the web servers that are missing, under the same condition as browsers. */
export function provideServers(say = console.log) {
  const isAbsent = (name, given) => findProgram(name, process.env, given).missing && !given;
  const absent = [
    ...(isAbsent('nginx', process.env.NGINX_PATH) ? ['nginx'] : []),
    ...(isAbsent('apache') ? ['apache2-bin'] : []),
  ];
  if (absent.length > 0 && canInstall()) install(absent, say);
}

/** Installs the CMSs that these test files need, under the same condition as browsers. */
export function provideCms(files, say = console.log) {
  const wanted = { hugo: ['hugo'], wordpress: WORDPRESS };
  const names = Object.keys(wanted).filter((cms) => files.some((file) => file.includes(`/${cms}.`)));
  const absent = canInstall() ? absentPackages(names.flatMap((cms) => wanted[cms])) : [];
  if (absent.length > 0) install(absent, say);
}

/** Additional packages that an engine needs for media and fonts. */
function companions(wanted) {
  return wanted.includes('webkit') ? [...MEDIA, ...FONTS] : FONTS;
}

/** Returns the line for an engine that a run skips: "SKIPPED: WebKit is not here (…)". */
export function absence(engine, found) {
  return `SKIPPED: ${NAMES[engine]} is not here (${found.missing}; ${VARIABLES[engine]} may point to it)`;
}

/** Returns a line with the packages to install for `engines` on this machine. */
export function installHint(engines, platform = process.platform) {
  const names = engines.map((engine) => NAMES[engine]).join(', ');
  if (platform !== 'linux') {
    return `To test in ${names}: install Google Chrome and Firefox (WebKit is tested on Linux alone).`;
  }
  const packages = [...new Set(engines.flatMap((engine) => PACKAGES[engine]))];
  return `To test in ${names}: apt-get install ${packages.join(' ')} (or what your system calls these).`;
}

/** Returns the path of a program of `PROGRAMS`: `given`, otherwise from the PATH, otherwise from the usual locations. */
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

/** Finds MiniBrowser beside its library: in `/usr/lib/<triplet>/webkit2gtk-4.1/` or in `libexec`. */
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
    return false; // No such file, or no permission to run it: continue with the next location.
  }
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
}

/** Parses `dpkg --get-selections`, which writes "name[:architecture] install" for each installed package. */
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
  // A release may not have one of the packages, so after a failure they are installed one by one.
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
