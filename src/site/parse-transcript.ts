import { captionLines } from '../clip/caption-lines.js';
import { captionParagraphs } from '../clip/caption-paragraphs.js';
import type { ClipProblem } from '../clip/clip-error.js';
import { parseWebVtt } from '../clip/parse-web-vtt.js';
import type { Transcript } from './transcript-part.js';

/**
 * Parses a WebVTT caption file into a transcript. `language` is a BCP 47 tag. An invalid cue is reported and
 * dropped. Throws a `ClipError` for text that is not WebVTT.
 */
export function parseTranscript(
  text: string,
  language: string,
  report?: (problem: ClipProblem) => void,
): Transcript {
  return { language, paragraphs: captionParagraphs(captionLines(parseWebVtt(text, report))) };
}
