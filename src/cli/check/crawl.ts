import { linksOf } from '../../check/links-of.js';

/** Milliseconds until a server counts as silent. */
const patience = 15_000;
/** Bytes of one page. */
const largest = 10e6;
/** Pages that are fetched at the same time. */
const lanes = 4;

/** A page that was fetched, or the reason why there is none. */
export type FetchedPage =
  | { readonly address: string; readonly text: string }
  | { readonly address: string; readonly problem: string };

/**
 * Fetches a page, and the pages of the same origin that it links to, and so on: `limit` pages at most. Yields them as they
 * come.
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

/** Fetches one page. What is no HTML, or leads to another origin, has an empty problem: only the first page has to be one. */
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

/** A server may name an encoding that there is not. */
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

/** Addresses of pictures, media, styles and archives are not asked for. */
const isFile = (path: string) =>
  /\.(?:avif|css|gif|gz|ico|jpe?g|js|json|m3u8|m4[av]|mp[34]|mpd|pdf|png|svg|ts|vtt|wav|webm|webp|xml|zip)$/i.test(
    path,
  );
