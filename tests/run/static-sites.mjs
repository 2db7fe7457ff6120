import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { startApache } from './apache.mjs';
import { startNginx } from './nginx.mjs';
import { injectProbe, PROBE_PATH, probeScript } from './probe.mjs';
import { fileListener } from './serve-file.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { ROOT } from './test-files.mjs';
import { freePort } from './webkit-server.mjs';

/**
 * Runs the shipped command `inline-clip`.
 *
 * @returns {Promise<{code: number, stdout: string, stderr: string}>}
 */
export function inlineClip(args, options = {}) {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Builds a static site of the demo's clips for an address; `probe` inserts the probe into every page. */
export async function buildDemo(base, { args = [], probe = false } = {}) {
  const folder = temporaryFolder('static');
  const built = await inlineClip([
    'build',
    join(ROOT, 'demo/clips'),
    '--site',
    base,
    '--out',
    folder,
    ...args,
  ]);
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  if (probe) await addProbe(folder);
  return folder;
}

async function addProbe(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (name.endsWith('.html')) writeFileSync(file, injectProbe(readFileSync(file, 'utf8')));
  }
  writeFileSync(join(folder, PROBE_PATH), await probeScript());
}

/** Serves the demo's clips on nginx, with the generated snippet. */
export async function startOnNginx(options) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const args = [...(options?.args ?? []), '--media', 'none'];
  const folder = await buildDemo(origin, { ...options, args });
  const { stop } = await startNginx({ folder, media: join(ROOT, 'demo/media'), port });
  return { origin, folder, stop: () => stop().then(() => removeFolder(folder)) };
}

/** Serves the demo's clips and their media on Apache, in a folder `/sub/`, with the generated `.htaccess` files. */
export async function startOnApache(options) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}/sub`;
  const folder = await buildDemo(origin, options);
  const { stop } = await startApache({ folder, port });
  return { origin, folder, stop: () => stop().then(() => removeFolder(folder)) };
}

/** Serves the demo's clips on a plain file server, without the site's headers. */
export async function startOnFileServer(options) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = await buildDemo(origin, options);
  const server = createServer(fileListener(folder, ['/']));
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    removeFolder(folder);
  };
  return { origin, folder, stop };
}
