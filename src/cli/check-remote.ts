import type { Clip } from '../clip/clip.js';
import { namedAddresses, pathBelow } from './media-paths.js';

/** The time limit of a request in milliseconds. */
const patience = 15_000;
/** The number of concurrent requests. */
const lanes = 4;

/** A fault of a media host at an address. */
export interface RemoteFault {
  readonly clip: Clip;
  readonly address: string;
  readonly message: string;
}

/**
 * Requests the first bytes of each file on other hosts, as a browser of another origin would. Resolves with faults:
 * no file at the address, no CORS, no ranges, a wrong type.
 */
export async function checkRemote(
  clips: readonly Clip[],
  base: string,
  signal: AbortSignal,
): Promise<RemoteFault[]> {
  const asked = clips.flatMap((clip) => {
    const far = namedAddresses(clip).filter((address) => pathBelow(address, base) === undefined);
    return [...new Set(far)].map((address) => ({ clip, address }));
  });
  const known = new Map<string, Promise<string[]>>();
  const faults: RemoteFault[] = [];
  const queue = asked.values();
  const work = async () => {
    for (const { clip, address } of queue) {
      const answer = known.get(address) ?? ask(address, base, isPicture(clip, address), signal);
      known.set(address, answer);
      for (const message of await answer) faults.push({ clip, address, message });
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return faults;
}

const isPicture = ({ posters }: Clip, address: string) => posters.some(({ url }) => url === address);

async function ask(address: string, base: string, picture: boolean, signal: AbortSignal): Promise<string[]> {
  const headers = { Range: 'bytes=0-1', Origin: new URL(base).origin };
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    const response = await fetch(address, { headers, signal: limit });
    await response.body?.cancel();
    return picture
      ? statusFaults(response)
      : [...statusFaults(response), ...mediaFaults(response, address, base)];
  } catch (error) {
    signal.throwIfAborted();
    return [`cannot be reached: ${reasonOf(error)}`];
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

function statusFaults({ ok, status }: Response): string[] {
  return ok ? [] : [`expected a file, got status ${status}`];
}

/** The reason for CORS: Media Source Extensions play data that a script has fetched. */
const streamNeed = 'without it browsers other than Safari cannot play the stream, on this site or in any CMS';

function mediaFaults({ ok, status, headers }: Response, address: string, base: string): string[] {
  if (!ok) return [];
  const { origin } = new URL(base);
  const allowed = headers.get('Access-Control-Allow-Origin');
  const isText = /\.(?:m3u8|mpd|vtt)(?:[?#]|$)/i.test(address);
  const isStream = /\.(?:m3u8|mpd)(?:[?#]|$)/i.test(address);
  const type = headers.get('Content-Type') ?? '';
  return [
    ...(allowed === '*' || allowed === origin
      ? []
      : [
          `expected Access-Control-Allow-Origin, got ${allowed ?? 'none'}: ${isStream ? streamNeed : 'captions, and sandboxed frames of a CMS, need it'}`,
        ]),
    ...(allowed === origin
      ? [
          'Access-Control-Allow-Origin names this site alone: sandboxed frames, as in WordPress, have no origin, and need "*"',
        ]
      : []),
    ...(status === 206 || isText
      ? []
      : ['expected a part of the file (status 206), got the whole of it: nobody can seek in it']),
    ...(/^text\/html/i.test(type) ? [`expected media, got ${type}`] : []),
  ];
}
