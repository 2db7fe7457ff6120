import { linksOf } from '../../check/links-of.js';

/** The time limit of a request in milliseconds. */
const patience = 15_000;
/** The largest page in bytes. */
const largest = 10e6;
/** The number of concurrent requests. */
const lanes = 4;

/** A fetched page, or the reason why it could not be fetched. */
export type FetchedPage =
  | { readonly address: string; readonly text: string }
  | { readonly address: string; readonly problem: string };

/**
 * Fetches a page, and the pages of the same origin that it links to, recursively, up to `limit` pages. Yields each
 * page when it has been fetched.
 */
export async function* crawl(start: string, limit: number, signal: AbortSignal): AsyncGenerator<FetchedPage> {
  const first = withoutHash(new URL(start));
  const known = new Set([first]);
  const waiting = [first];
  const running = new Map<string, Promise<{ asked: string; page: FetchedPage }>>();
  let asked = 0;
  const fill = () => {
    while (running.size < lanes && asked < limit) {
      const next = waiting.shift();
      if (next === undefined) return;
      asked += 1;
      running.set(
        next,
        fetchPage(next, next === first, signal).then((page) => ({ asked: next, page })),
      );
    }
  };
  for (fill(); running.size > 0; fill()) {
    const done = await Promise.race(running.values());
    running.delete(done.asked);
    const { page } = done;
    if ('problem' in page && page.problem === '') continue;
    yield page;
    if ('problem' in page) continue;
    for (const link of linksOf(page.text, page.address)) {
      const url = new URL(link);
      const address = withoutHash(url);
      if (url.origin !== new URL(first).origin || known.has(address) || isFile(url.pathname)) continue;
      known.add(address);
      waiting.push(address);
    }
  }
}

/**
 * Fetches a page. `problem` is empty for a linked address that is not HTML or that redirects to another origin,
 * because only the first address must be a page.
 */
async function fetchPage(address: string, isFirst: boolean, signal: AbortSignal): Promise<FetchedPage> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    const response = await fetch(address, {
      headers: { Accept: 'text/html', 'User-Agent': 'inline-clip check' },
      signal: limit,
    });
    const type = response.headers.get('Content-Type') ?? '';
    const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
    const isElsewhere = new URL(response.url).origin !== new URL(address).origin;
    if (response.ok && isPage && !isElsewhere)
      return { address: response.url, text: await textOf(response, type) };
    await response.body?.cancel();
    if (!response.ok) return { address, problem: `expected a page, got status ${response.status}` };
    if (!isFirst) return { address, problem: '' };
    return {
      address,
      problem: isElsewhere ? `leads to another origin: ${response.url}` : `expected text/html, got "${type}"`,
    };
  } catch (error) {
    signal.throwIfAborted();
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      address,
      problem: `cannot be fetched: ${cause instanceof Error ? cause.message : String(cause)}`,
    };
  }
}

async function textOf(response: Response, type: string): Promise<string> {
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/i.exec(type) ?? [];
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest) throw new Error(`expected ${largest} bytes at most`);
    chunks.push(chunk);
  }
  return decoderOf(charset).decode(Buffer.concat(chunks));
}

/** Returns the decoder of an encoding, or UTF-8 for an unknown one. */
function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}

function withoutHash(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}

/** Returns whether a path is that of an image, media, a style sheet or an archive, which is not fetched. */
const isFile = (path: string) =>
  /\.(?:avif|css|gif|gz|ico|jpe?g|js|json|m3u8|m4[av]|mp[34]|mpd|pdf|png|svg|ts|vtt|wav|webm|webp|xml|zip)$/i.test(
    path,
  );
