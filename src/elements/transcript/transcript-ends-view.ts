import { html, nothing, type TemplateResult } from 'lit';
import type { TranscriptWords } from '../../i18n/en.js';
import { panelIcons } from '../base/panel-icons.js';
import type { Takeaway, Taken } from './take-transcript.js';

/** What stands below a transcript, and what it does. */
interface TranscriptEnds {
  readonly words: TranscriptWords;
  /** How the last copy went. */
  readonly taken: Taken | undefined;
  /** Says which keys copy. */
  readonly byHand: (keys: string) => string;
  /** The words have times: they can be saved as captions. */
  readonly captions: boolean;
  readonly take: (what: Takeaway['what']) => void;
}

/** The ways to take a transcript away. */
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
