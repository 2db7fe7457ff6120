import { writeWebVtt } from '../../clip/write-web-vtt.js';
import { CaptionError, type CaptionProblem } from './cue.js';
import { decodeCaptions } from './decode-captions.js';
import { mendWebVtt } from './mend-web-vtt.js';
import { isAss, parseAss } from './parse-ass.js';
import { parseSrt } from './parse-srt.js';
import { parseTtml } from './parse-ttml.js';

/** A caption file, converted to WebVTT. */
export interface Captions {
  readonly vtt: string;
  /** BCP 47, if the file has it. */
  readonly language?: string;
  /** The detected encoding of the file. */
  readonly encoding: string;
}

/** The first line of a WebVTT file, after blank lines, in small letters or with a colon too: browsers refuse those. */
const signature = /^\s*WEBVTT(?![\w-])(\S?)/i;
const signed = (_: string, next: string) => (next ? `WEBVTT ${next}` : 'WEBVTT');

/**
 * Reads a caption file in WebVTT, TTML, SubRip, SubViewer or SubStation Alpha; the format follows from the content. Invalid cues are reported
 * and dropped. Throws a `CaptionError` if there are no captions.
 */
export function readCaptions(
  bytes: Uint8Array,
  language: string | undefined,
  report: (problem: CaptionProblem) => void,
): Captions {
  const { text, encoding } = decodeCaptions(bytes, language);
  if (signature.test(text)) {
    const vtt = mendWebVtt(text.replace(signature, signed), report);
    if (!vtt.includes('-->')) throw new CaptionError('expected captions, got a WebVTT file without any');
    return { vtt, encoding };
  }
  if (/^\s*<(?:\?xml|!--|(?:\w+:)?tt[\s>])/.test(text)) {
    const { cues, language: said } = parseTtml(text, report);
    if (cues.length === 0) throw new CaptionError('expected captions, got a TTML file without any');
    return { vtt: writeWebVtt(cues), encoding, ...(said && { language: said }) };
  }
  const cues = isAss(text) ? parseAss(text, report) : parseSrt(text, report);
  if (cues.length === 0) {
    const begin = text.trim().slice(0, 40).replace(/\s+/g, ' ');
    throw new CaptionError(`expected captions as WebVTT, SubRip or TTML, got '${begin}'`);
  }
  return { vtt: writeWebVtt(cues), encoding };
}
