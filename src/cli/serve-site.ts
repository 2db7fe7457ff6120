import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { version } from '../embed/release.js';
import { createClipHandler } from '../site/create-clip-handler.js';
import type { Site } from '../site/site.js';
import { nodeListener } from './node-listener.js';
import type { Task } from './parse-arguments.js';
import { type ReadClip, readClips } from './read-clips.js';
import type { Screen } from './screen.js';

/**
 * Serves the clips of a folder on this machine alone, until `signal` is aborted. The documents are read anew for each
 * request, so that an edit shows at once.
 */
export async function serveSite(
  task: Extract<Task, { command: 'serve' }>,
  assets: URL,
  screen: Screen,
  signal: AbortSignal,
): Promise<number> {
  const server = createServer();
  server.listen(task.port, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://localhost:${portOf(server)}/`;
  const site: Site = { ...task.site, base };
  const { clips, problems } = await readClips(task.folder, site);
  for (const { file, message } of problems) screen.say(`${file}: ${message}`);
  const read = async () => (await readClips(task.folder, site)).clips;
  const handle = createClipHandler({
    site,
    findClip: async (id) => named(await read(), id)?.document,
    listClips: async () => (await read()).map(({ clip }) => clip.id),
    findAsset: (path) => assetAt(assets, path),
  });
  server.on(
    'request',
    nodeListener(handle, new URL(base).origin, (error) => screen.say(String(error))),
  );
  screen.say(`${base} has ${clips.length} ${clips.length === 1 ? 'clip' : 'clips'}; Ctrl+C ends it.`);
  if (!signal.aborted) await once(signal, 'abort');
  server.close();
  server.closeAllConnections();
  return 0;
}

const named = (clips: readonly ReadClip[], id: string) => clips.find(({ clip }) => clip.id === id);

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError(`expected a port, got ${address}`);
  return address.port;
}

/** Only the version that this package is has its files here. */
async function assetAt(assets: URL, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!path.startsWith(`${version}/`)) return undefined;
  try {
    return new Uint8Array(await readFile(new URL(path.slice(version.length + 1), assets)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}
