import type { Clip } from '../../clip/clip.js';
import type { ClipProblem } from '../../clip/clip-error.js';
import { parseClip } from '../../clip/parse-clip.js';
import { parseJsonLd } from '../../clip/parse-json-ld.js';

/**
 * Fetches a clip document and parses it; what could not be read in it goes to the console, in one warning.
 *
 * Rejects with an `Error` that names the address and says what came instead of a document,
 * with a `ClipError` when the document makes no clip, and with the signal's reason when it is aborted.
 */
export async function loadClip(address: string, signal: AbortSignal): Promise<Clip> {
  const response = await fetch(address, {
    signal,
    headers: { Accept: 'application/ld+json, application/json' },
  });
  if (!response.ok) throw unexpected(response, `status ${response.status}`);
  return parse(await response.text(), response);
}

/** Tells developers what is wrong with a clip document that stands in the page. */
export function reportProblem({ message }: ClipProblem): void {
  console.warn(message);
}

function parse(text: string, response: Response): Clip {
  const problems: ClipProblem[] = [];
  const clip = parseClip(readJson(text, response), response.url, (problem) => problems.push(problem));
  if (problems.length) console.warn([response.url, ...problems.map(({ message }) => message)].join('\n'));
  return clip;
}

function readJson(text: string, response: Response): unknown {
  try {
    return parseJsonLd(text);
  } catch {
    throw unexpected(response, response.headers.get('Content-Type') ?? 'no type');
  }
}

const unexpected = ({ url }: Response, what: string) =>
  new Error(`${url}: expected a clip document (JSON-LD), got ${what}`);
