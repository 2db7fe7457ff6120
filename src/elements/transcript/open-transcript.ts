import { html, render } from 'lit';
import { enTranscript } from '../../i18n/en-transcript.js';
import type { Player } from '../../player/player.js';
import { css } from '../base/css.js';
import { hasTranscript } from '../base/has-transcript.js';
import { wordsOf } from '../base/words-of.js';
import '../sharing/clip-dialog.js';
import './clip-transcript.js';

/** Places the dialog beside the picture, or below it on narrow screens, so the viewer can watch and read. */
const beside = css`
  dialog {
    --clip-transcript-block-size: max(12em, 100dvh - 22em);
    inline-size: min(30em, 56%);
    margin-inline: auto 0.7em;
  }

  dialog::backdrop {
    background: rgb(6 8 12 / 24%);
  }

  @media (width < 640px) {
    dialog {
      --clip-transcript-block-size: max(9em, 62dvh - 17em);
      inline-size: 100%;
      block-size: fit-content;
      max-block-size: 62dvh;
      margin: auto 0 0;
    }
  }
`;

/**
 * Opens the transcript of a clip in a dialog of its own in the shadow root of its player; closed, it goes. Rejects with a
 * `NotFoundError` for a clip without words.
 */
export async function openTranscript(host: HTMLElement, player: Player): Promise<void> {
  const { shadowRoot: root } = host;
  if (!hasTranscript(player.state)) throw new DOMException('this clip has no words', 'NotFoundError');
  if (!root || !host.isConnected || root.querySelector('[data-transcript]')) return;
  const place = root.appendChild(document.createElement('div'));
  place.toggleAttribute('data-transcript', true);
  const { transcript } = wordsOf(host, { transcript: enTranscript.transcript });
  render(
    html`<clip-dialog panel="transcript" .heading=${transcript} @clip-close=${() => place.remove()}>
      <clip-transcript open .bare=${true} .player=${player}></clip-transcript>
    </clip-dialog>`,
    place,
  );
  const dialog = place.querySelector('clip-dialog');
  await dialog?.updateComplete;
  if (beside.styleSheet) dialog?.shadowRoot?.adoptedStyleSheets.push(beside.styleSheet);
  if (host.isConnected) dialog?.show();
  else place.remove();
}
