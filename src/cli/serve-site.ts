import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { version } from '../embed/release.js';
import { createClipHandler } from '../site/create-clip-handler.js';
import type { Site } from '../site/site.js';
import { ClipFolder, problemLine } from './clip-folder.js';
import { deskHandler } from './desk-handler.js';
import { localPictureSize } from './local-picture-size.js';
import { mediaListener } from './media-listener.js';
import { nodeListener } from './node-listener.js';
import type { Task } from './parse-arguments.js';
import type { Screen } from './screen.js';
import { shown, siteFolder } from './site-folder.js';
import { TranscriptFiles } from './transcript-files.js';

/**
 * Serves the clips of a folder with their media on this machine until `signal` aborts, at the same paths as
 * `build`. The front page is the desk. A changed document takes effect with the next request. Resolves with the
 * exit code.
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
  const place = siteFolder(task.folder);
  const folder = new ClipFolder(shown(place, task.folder), site, (problem) =>
    screen.say(problemLine(problem)),
  );
  const transcripts = new TranscriptFiles(base, place, ({ id }, message) => screen.say(`${id}: ${message}`));
  const handle = createClipHandler({
    site,
    findClip: async (id) => (await folder.find(id))?.document,
    listClips: async () => (await folder.list()).map(({ clip }) => clip.id),
    findTranscript: (clip) => transcripts.of(clip),
    findAsset: (path) => assetAt(assets, path),
    pictureSize: localPictureSize(base, place),
  });
  // Requests during the first scan of the folder wait for its end.
  const fail = (error: unknown) => screen.say(String(error));
  const pages = nodeListener(deskHandler(folder, place, site, handle), new URL(base).origin, fail);
  server.on('request', mediaListener(folder, { place, base }, pages, fail));
  server.on('connect', (_request, socket) => socket.end(noTunnel));
  try {
    folder.watch(signal);
    await folder.look();
    const { length } = folder.clips;
    screen.say(`${base} has ${length} ${length === 1 ? 'clip' : 'clips'}; Ctrl+C ends it.`);
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return 0;
}

const noTunnel = 'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, OPTIONS\r\nContent-Length: 0\r\n\r\n';

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError(`expected a port, got ${address}`);
  return address.port;
}

/** Returns a site file. Only the version of this package is available. */
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
