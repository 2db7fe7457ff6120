import type { ClipSource } from '../../clip/clip.js';
import { isStream } from './is-stream.js';

/** File extensions, except those of programs, which do not indicate the type of the response. */
const namedFile = /\.(?!(?:php|aspx?|ashx|jsp|cgi|do)$)[a-z\d]{2,5}$/i;
const answers = new Map<string, Promise<string | undefined>>();

/** Returns whether the type of a source is unknown: it may be a stream. */
export function isUnnamed({ src, type }: ClipSource): boolean {
  return !type && /^https?:/.test(src) && !namedFile.test(new URL(src).pathname);
}

/**
 * Detects a stream at an address without an extension by its `Content-Type` and its first bytes. Resolves with
 * undefined for other responses, and if CORS forbids access. The result is cached.
 */
export function sniffType(src: string): Promise<string | undefined> {
  const answer = answers.get(src) ?? ask(src).catch(() => undefined);
  answers.set(src, answer);
  return answer;
}

async function ask(src: string): Promise<string | undefined> {
  const end = new AbortController();
  try {
    const { ok, headers, body } = await fetch(src, { signal: end.signal });
    const type = headers.get('Content-Type') ?? '';
    if (!ok || isStream(type)) return ok ? type : undefined;
    const first = await body?.getReader().read();
    const text = new TextDecoder().decode(first?.value?.slice(0, 512)).trimStart();
    if (text.startsWith('#EXTM3U')) return 'application/vnd.apple.mpegurl';
    return /^(<\?xml[^>]*>\s*)?<MPD\b/.test(text) ? 'application/dash+xml' : undefined;
  } finally {
    end.abort();
  }
}
