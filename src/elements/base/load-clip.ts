import type { Clip } from '../../clip/clip.js';
import { readDocument } from './read-document.js';

/**
 * Fetches a clip document and parses it.
 *
 * Rejects with an `Error` that names the address and the response when that is not a document, with a `ClipError` when
 * the document does not describe a clip, and with the signal's reason when the signal aborts.
 */
export async function loadClip(address: string, signal: AbortSignal): Promise<Clip> {
  const response = await fetch(address, {
    signal,
    headers: { Accept: 'application/ld+json, application/json' },
  });
  if (!response.ok) throw unexpected(response, `status ${response.status}`);
  const { url, headers } = response;
  const texts = [await response.text()];
  try {
    return await readDocument({ texts, base: url });
  } catch (error) {
    if (error instanceof SyntaxError) throw unexpected(response, headers.get('Content-Type') ?? 'no type');
    throw error;
  }
}

const unexpected = ({ url }: Response, what: string) =>
  new Error(`${url}: expected a clip document (JSON-LD), got ${what}`);
