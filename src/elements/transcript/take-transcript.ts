import type { CaptionCue } from '../../clip/caption-line.js';
import { writeWebVtt } from '../../clip/write-web-vtt.js';
import { ClipCopyEvent } from '../sharing/clip-copy-event.js';
import { copyKeys } from '../sharing/copy-keys.js';
import { copyText } from '../sharing/copy-text.js';
import { saveFile } from './save-file.js';

/** The result of a copy: the text is on the clipboard, or the reader must press these keys. */
export type Taken = 'copied' | { readonly keys: string };

/** The content and the form of an export of a transcript. */
export interface Takeaway {
  readonly what: 'copy' | '.txt' | '.vtt';
  readonly text: string;
  /** Name of a file, without its extension. */
  readonly name: string;
  /** The original file of captions; if undefined, one is written from the cues. */
  readonly vtt: string | undefined;
  readonly cues: readonly CaptionCue[];
}

/** Copies a transcript, or saves it as a file. Call it in a user gesture. Resolves with undefined if it copied nothing. */
export async function takeTranscript(element: Element, takeaway: Takeaway): Promise<Taken | undefined> {
  const { what, text, name, vtt, cues } = takeaway;
  if (what === '.txt') saveFile(`${name}.txt`, 'text/plain', `${text}\n`);
  if (what === '.vtt') saveFile(`${name}.vtt`, 'text/vtt', vtt ?? writeWebVtt(cues.map(bounded)));
  if (what !== 'copy') return undefined;
  const { method } = await copyText(text);
  element.dispatchEvent(new ClipCopyEvent({ what: 'transcript', text, method }));
  return method === 'manual' ? { keys: copyKeys() } : 'copied';
}

/** Limits a cue without an end to 5 s, because a WebVTT file cannot contain it. */
const bounded = (cue: CaptionCue): CaptionCue => ({
  ...cue,
  end: Number.isFinite(cue.end) ? cue.end : cue.start + 5,
});
