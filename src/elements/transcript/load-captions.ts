import type { CaptionCue } from '../../clip/caption-line.js';
import { loadWebVttParser } from '../../player/engines/videojs/webvtt.js';
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
  const [text, { WebVTT }] = await Promise.all([response.text(), loadWebVttParser()]);
  const vtt = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimStart();
  if (!/^WEBVTT(?!\S)/.test(vtt)) {
    const type = response.headers.get('Content-Type') ?? 'no type';
    throw new UnreadableCaptions(`${address}: expected a WebVTT file, got ${type}: '${vtt.slice(0, 40)}'`);
  }
  const cues: CaptionCue[] = [];
  const parser = new WebVTT.Parser(window, { VTTCue: PlainCue, VTTRegion: Object }, plainText);
  parser.oncue = ({ startTime: start, endTime: end, text }) => cues.push({ start, end, text });
  parser.parse(`${withHeaderEnd(vtt)}\n\n`);
  parser.flush();
  return { vtt, cues };
}

/**
 * Passes text through, because it is already decoded. The decoder of vtt.js would encode and decode it again, in a
 * third of the total time.
 */
const plainText = { decode: (text = '') => text };

/** Replaces `VTTCue`, whose creation takes ten times as long. */
class PlainCue {
  startTime = 0;
  endTime = 0;
  text = '';
}

/**
 * Inserts an empty line after the header. A timing line ends the header (WebVTT, 6.1, step 9), but vtt.js reads it as
 * part of the header without that line.
 */
function withHeaderEnd(vtt: string): string {
  const [header = ''] = /^.*(?:\n(?!.*-->).+)*/.exec(vtt) ?? [];
  return `${header}\n${vtt.slice(header.length)}`;
}
