import type { CaptionCue } from '../../clip/caption-line.js';
import { parseWebVtt } from '../../clip/parse-web-vtt.js';
import { startTimeout } from '../../player/retry/timeouts.js';

/** A file of captions: its original text, and its cues. */
export interface CaptionsFile {
  readonly vtt: string;
  readonly cues: readonly CaptionCue[];
}

/** Thrown for a response that is not WebVTT. A retry would get the same response. */
export class UnreadableCaptions extends Error {}

/**
 * Fetches a WebVTT file and parses its cues. Rejects with an `UnreadableCaptions` if it is not WebVTT, with an `Error`
 * if the request fails or times out, and with the signal's reason when the signal aborts.
 */
export async function loadCaptions(address: string, signal: AbortSignal): Promise<CaptionsFile> {
  const timeout = AbortSignal.timeout(2 * startTimeout * 1000);
  const response = await fetch(address, { signal: AbortSignal.any([signal, timeout]) });
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  const vtt = (await response.text()).replace(/\r\n?/g, '\n').trimStart();
  try {
    const cues = parseWebVtt(vtt).map(({ start, end, text }) => ({ start, end, text }));
    return { vtt, cues };
  } catch {
    const type = response.headers.get('Content-Type') ?? 'no type';
    throw new UnreadableCaptions(`${address}: expected a WebVTT file, got ${type}: '${vtt.slice(0, 40)}'`);
  }
}
