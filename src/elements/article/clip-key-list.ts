import { html, LitElement } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import { enKeyHelp } from '../../i18n/en-key-help.js';
import { css } from '../base/css.js';
import { customElement } from '../base/custom-element.js';
import { wordsOf } from '../base/words-of.js';
import { seekStep } from '../controls/hotkeys.js';

/** The list of the player's keys, in the order of use. */
@customElement('clip-key-list')
export class ClipKeyList extends LitElement {
  static override styles = css`
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.55em 1em;
      align-items: baseline;
      margin: 0;
    }
    dt {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em;
      direction: ltr;
    }
    dd {
      margin: 0;
    }
    kbd {
      min-inline-size: 1.4em;
      padding: 0.1em 0.4em;
      border: 1px solid;
      border-radius: 4px;
      font: inherit;
      font-size: 0.9em;
      text-align: center;
    }
  `;

  override render() {
    return html`<dl>
      ${this.#lines().map(
        ([keys, what]) =>
          html`<dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd>`)}</dt>
            <dd>${what}</dd>`,
      )}
    </dl>`;
  }

  #lines(): readonly (readonly [keys: string, what: string])[] {
    const words = wordsOf(this, enKeyHelp);
    const names = wordsOf(this, enControls);
    return [
      ['Space K', words.keyPlay],
      ['←', names.keyBack(seekStep)],
      ['→', names.keyForward(seekStep)],
      ['J', names.keyBack(2 * seekStep)],
      ['L', names.keyForward(2 * seekStep)],
      ['↑', words.keyLouder],
      ['↓', words.keyQuieter],
      ['M', names.mute],
      ['C', names.captions],
      ['F', names.fullscreen],
      ['Home', words.keyStart],
      ['End', words.keyEnd],
      ['0–9', words.keyPart],
      ['?', words.keyHelp],
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clip-key-list': ClipKeyList;
  }
}
