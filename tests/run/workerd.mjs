import { createWriteStream, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startProcess, stopProcess } from './processes.mjs';
import { removeFolder, temporaryFolder } from './temporary-folder.mjs';
import { ROOT } from './test-files.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';

/** Returns the path of workerd, or the reason why it is missing: its packages exist for some systems only. */
export function findWorkerd() {
  try {
    return { path: createRequire(import.meta.url)('workerd').default };
  } catch (error) {
    return { missing: error.message.split('\n', 1).join() };
  }
}

/**
 * Starts a worker on 127.0.0.1. Its import `inline-clip/server` is the built package; its binding `FILES` fetches files
 * from a folder.
 *
 * @param {{worker: string, folder: string, port: number}} options `worker` is the text of its module.
 * @returns {Promise<{stop: () => Promise<void>}>}
 */
export async function startWorkerd({ worker, folder, port }) {
  const own = temporaryFolder('workerd');
  writeFileSync(join(own, 'worker.js'), worker);
  writeFileSync(join(own, 'config.capnp'), configuration(folder, port));
  const log = join(own, 'log.txt');
  const args = ['serve', '--import-path', ROOT, join(own, 'config.capnp')];
  const child = startProcess(findWorkerd().path, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines = createWriteStream(log);
  for (const stream of [child.stdout, child.stderr]) stream.pipe(lines, { end: false });
  const stop = async () => {
    await stopProcess(child);
    lines.end();
    removeFolder(own);
  };
  try {
    await waitForAnswer(`http://127.0.0.1:${port}/`, child, log);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function configuration(folder, port) {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .site), (name = "files", disk = (path = ${JSON.stringify(folder)}))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const site :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "inline-clip/server", esModule = embed "/dist/npm/server.js"),
  ],
  bindings = [(name = "FILES", service = "files")],
  compatibilityDate = "2026-01-01",
);
`;
}
