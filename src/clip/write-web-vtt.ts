import type { CaptionCue } from './caption-line.js';
import { formatCueTime } from './format-cue-time.js';

/** A cue with its settings, such as `line:0`. */
type WrittenCue = CaptionCue & { readonly settings?: string };

/** Writes cues as a WebVTT file, sorted by time. */
export function writeWebVtt(cues: readonly WrittenCue[]): string {
  const blocks = cues
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text, settings }) => {
      const timing = [formatCueTime(start), '-->', formatCueTime(end), ...(settings ? [settings] : [])].join(
        ' ',
      );
      return `${timing}\n${text.replace(/\n{2,}/g, '\n')}\n`;
    });
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** Escapes plain text as WebVTT cue text. */
export function cueText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
