import { html, nothing, type TemplateResult } from 'lit';
import type { TranscriptWords } from '../../i18n/en.js';
import { panelIcons } from '../base/panel-icons.js';
import type { Takeaway, Taken } from './take-transcript.js';

/** The input of the buttons below a transcript. */
interface TranscriptEnds {
  readonly words: TranscriptWords;
  /** The result of the last copy. */
  readonly taken: Taken | undefined;
  /** Returns the message that names the keys for a copy. */
  readonly byHand: (keys: string) => string;
  /** True if the text has times, so it can be saved as captions. */
  readonly captions: boolean;
  readonly take: (what: Takeaway['what']) => void;
}

/** Returns the buttons that copy and save a transcript. */
export function transcriptEndsView({ words, taken, byHand, captions, take }: TranscriptEnds): TemplateResult {
  const copied = taken === 'copied';
  const said = copied ? words.transcriptCopied : taken ? byHand(taken.keys) : '';
  const download = (type: '.txt' | '.vtt') =>
    html`<button type="button" aria-label=${words.download(type)} @click=${() => take(type)}><span dir="ltr">${type}</span></button>`;
  return html`<div class="ends">
    <button type="button" @click=${() => take('copy')}>${copied ? panelIcons.check : panelIcons.copy}${words.copyAll}</button>
    ${download('.txt')}${captions ? download('.vtt') : nothing}
    <p class="said" role="status">${said}</p>
  </div>`;
}
