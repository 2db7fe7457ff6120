import type { CaptionCue } from '../../clip/caption-line.js';
import { writeWebVtt } from '../../clip/write-web-vtt.js';
import { ClipCopyEvent } from '../sharing/clip-copy-event.js';
import { copyKeys } from '../sharing/copy-keys.js';
import { copyText } from '../sharing/copy-text.js';
import { saveFile } from './save-file.js';

/** How a copy went: it is on the clipboard, or the reader has to press these keys. */
export type Taken = 'copied' | { readonly keys: string };

/** What is taken from a transcript. */
export interface Takeaway {
  readonly what: 'copy' | '.txt' | '.vtt';
  readonly text: string;
  /** Name of a file, without its ending. */
  readonly name: string;
  /** The file of captions as it came; without it one is written from the cues. */
  readonly vtt: string | undefined;
  readonly cues: readonly CaptionCue[];
}

/** Copies a transcript, or saves it as a file; call it in a press. Undefined where nothing was copied. */
export async function takeTranscript(element: Element, takeaway: Takeaway): Promise<Taken | undefined> {
  const { what, text, name, vtt, cues } = takeaway;
  if (what === '.txt') saveFile(`${name}.txt`, 'text/plain', `${text}\n`);
  if (what === '.vtt') saveFile(`${name}.vtt`, 'text/vtt', vtt ?? writeWebVtt(cues.map(bounded)));
  if (what !== 'copy') return undefined;
  const { method } = await copyText(text);
  element.dispatchEvent(new ClipCopyEvent({ what: 'transcript', text, method }));
  return method === 'manual' ? { keys: copyKeys() } : 'copied';
}

/** A file has no cues without an end. */
const bounded = (cue: CaptionCue): CaptionCue => ({
  ...cue,
  end: Number.isFinite(cue.end) ? cue.end : cue.start + 5,
});
