import { html, nothing, type TemplateResult } from 'lit';
import type { FacadeWords, TranscriptWords } from '../../i18n/en.js';
import type { TranscriptStatus } from './transcript-content.js';

/** Returns the message why text is missing or wrong, with a retry button after a failure. */
export function transcriptStatusView(
  status: TranscriptStatus,
  retry: () => void,
  words: TranscriptWords & FacadeWords,
): TemplateResult {
  const said = {
    ready: '',
    waiting: words.wait,
    coming: words.textComes,
    none: words.noTranscript,
    failed: words.transcriptFailed,
    unreadable: words.notReadable,
  }[status];
  const isFault = status === 'failed' || status === 'unreadable';
  return html`<p class="status ${isFault ? 'error' : ''}" role="status">${said}</p>
    ${isFault ? html`<button type="button" class="retry" @click=${retry}>${words.retry}</button>` : nothing}`;
}
