import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findProgram } from './browsers.mjs';
import { startProcess, stopProcess } from './processes.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { ROOT } from './test-files.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';
import { freePort } from './webkit-server.mjs';

const run = promisify(execFile);
const SOURCE = '/usr/share/wordpress';
const THEME = `${SOURCE}/wp-content/themes/twentytwentyone`;
/** Time for a database to start on a loaded machine, in milliseconds. */
const PATIENCE = 30_000;

/** Finds the programs and files that WordPress needs, or names the missing one, in the form of `findBrowsers`. */
export function findWordPress() {
  const programs = ['php', 'mariadb', 'mariadbInstall'].map((kind) => findProgram(kind, process.env));
  const lacking = programs.find(({ missing }) => missing);
  if (lacking) return lacking;
  const folder = [join(SOURCE, 'wp-load.php'), THEME].find((path) => !existsSync(path));
  if (folder) return { missing: `no ${folder}` };
  const [php, mariadb, install] = programs.map(({ path }) => path);
  return { path: SOURCE, php, mariadb, install };
}

/**
 * Starts WordPress with its own database, on a free port of 127.0.0.1. The users `administrator` and `author` have the
 * password `secret`. The plugin of `integrations/` is installed, but not active.
 *
 * @param {number[]} clipPorts The ports of clip sites on this machine, which WordPress may request.
 * @returns {Promise<{origin: string, setPlugin: (site: string) => Promise<void>, sites: () => Promise<string>, stop: ()
 * => Promise<void>}>}
 */
export async function startWordPress(clipPorts) {
  const found = findWordPress();
  const own = temporaryFolder('wordpress');
  const children = [];
  const stop = async () => {
    for (const child of children.toReversed()) await stopProcess(child);
    removeFolder(own);
  };
  try {
    const origin = `http://127.0.0.1:${await freePort()}`;
    const [folder] = await Promise.all([copyWordPress(own, origin), startDatabase(found, own, children)]);
    const env = { ...process.env, INLINE_CLIP_PORTS: clipPorts.join(), PHP_CLI_SERVER_WORKERS: '4' };
    const script = async (name, ...args) => {
      const { stdout } = await run(found.php, [join(folder, name), origin, ...args], { env });
      if (!/(?:installed|set)$/.test(stdout)) throw new Error(`${name}: ${stdout}`);
    };
    await script('install.php');
    children.push(startProcess(found.php, ['-S', new URL(origin).host, '-t', folder], { env }));
    await waitForAnswer(`${origin}/wp-login.php`, children.at(-1), '');
    const sites = async () => {
      const code = `$_SERVER['HTTP_HOST'] = '${new URL(origin).host}'; require '${folder}/wp-load.php'; echo get_option('inline_clip_sites');`;
      return (await run(found.php, ['-r', code], { env })).stdout;
    };
    return { origin, setPlugin: (site) => script('set-plugin.php', site), sites, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Copies WordPress, because it reads its configuration from the real path of its files. */
async function copyWordPress(own, origin) {
  const folder = join(own, 'pages');
  // `-L` follows Debian's links to files of other packages.
  await run('cp', ['-rL', SOURCE, folder]);
  for (const name of ['install.php', 'set-plugin.php'])
    cpSync(join(ROOT, 'tests/run/wordpress', name), join(folder, name));
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(ROOT, 'tests/run/wordpress/loopback.php'), join(folder, 'wp-content/mu-plugins/loopback.php'));
  cpSync(
    join(ROOT, 'integrations/wordpress/inline-clip.php'),
    join(folder, 'wp-content/plugins/inline-clip.php'),
  );
  writeFileSync(join(folder, 'wp-config.php'), configuration(join(own, 'db.sock'), origin));
  return folder;
}

const configuration = (socket, origin) => `<?php
const DB_NAME = 'wordpress';
const DB_USER = 'root';
const DB_PASSWORD = '';
const DB_HOST = 'localhost:${socket}';
const DB_CHARSET = 'utf8mb4';
const DB_COLLATE = '';
const WP_HOME = '${origin}';
const WP_SITEURL = '${origin}';
const AUTH_KEY = 'a', SECURE_AUTH_KEY = 'b', LOGGED_IN_KEY = 'c', NONCE_KEY = 'd';
const AUTH_SALT = 'e', SECURE_AUTH_SALT = 'f', LOGGED_IN_SALT = 'g', NONCE_SALT = 'h';
const DISABLE_WP_CRON = true;
const AUTOMATIC_UPDATER_DISABLED = true;
const WP_HTTP_BLOCK_EXTERNAL = true;
const WP_ACCESSIBLE_HOSTS = 'localhost,127.0.0.1';
const WP_DEBUG = true;
const WP_DEBUG_DISPLAY = true;
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts a database that listens on a socket only. */
async function startDatabase({ mariadb, install }, own, children) {
  const [data, socket] = [join(own, 'data'), join(own, 'db.sock')];
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const args = ['--no-defaults', `--datadir=${data}`, ...user];
  await run(install, [...args, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const start = join(own, 'start.sql');
  writeFileSync(start, 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
  const options = [
    `--socket=${socket}`,
    '--skip-networking',
    `--init-file=${start}`,
    `--pid-file=${own}/pid`,
  ];
  // The data need not survive the test.
  const fast = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin', '--innodb-buffer-pool-size=32M'];
  const child = startProcess(mariadb, [...args, ...options, ...fast]);
  children.push(child);
  for (const end = Date.now() + PATIENCE; !existsSync(socket); await sleep(50)) {
    const isOver = child.exitCode !== null || child.signalCode !== null;
    if (isOver || Date.now() > end) throw new Error('mariadbd: no socket');
  }
}
