import type { CaptionCue } from '../../clip/caption-line.js';
import { loadWebVttParser } from '../../player/engines/videojs/webvtt.js';
import { startTimeout } from '../../player/retry/timeouts.js';

/** A file of captions: its text as it came, and its cues. */
export interface CaptionsFile {
  readonly vtt: string;
  readonly cues: readonly CaptionCue[];
}

/** What came is no WebVTT file; another try would get the same. */
export class UnreadableCaptions extends Error {}

/**
 * Fetches a WebVTT file and reads its cues. Rejects with an `UnreadableCaptions` where it is none, with an `Error` where it
 * does not come (in time), and with the signal's reason when it is aborted.
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

/** The text is decoded already; that of vtt.js would encode and decode it once more, at a third of the time of all. */
const plainText = { decode: (text = '') => text };

/** Objects of our own: those of the browser take ten times as long to make. */
class PlainCue {
  startTime = 0;
  endTime = 0;
  text = '';
}

/** A timing ends the header (WebVTT, 6.1, step 9); vtt.js takes it for a part of that, unless an empty line comes before. */
function withHeaderEnd(vtt: string): string {
  const [header = ''] = /^.*(?:\n(?!.*-->).+)*/.exec(vtt) ?? [];
  return `${header}\n${vtt.slice(header.length)}`;
}
