import { html, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { enFacade } from '../../i18n/en-facade.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import { wordsOf } from '../base/words-of.js';
import type { GivenExcerpt } from '../excerpt/excerpt-edits.js';
import type { ChooseExcerpt } from './shared-part.js';

/**
 * Returns the excerpt picker, whose script is loaded at the first press; nothing for a live clip. `position` is the
 * playhead in seconds, `excerpt` the panel's excerpt. `lost` is true if the selected format cannot carry an excerpt.
 */
export function excerptPickerView(
  clip: Clip,
  name: string,
  position: number,
  excerpt: GivenExcerpt | undefined,
  lost: boolean,
  choose: ChooseExcerpt,
): TemplateResult | typeof nothing {
  // The script also announces the loss of an excerpt that was typed.
  if (lost && excerpt?.end && !customElements.get('clip-excerpt-picker')) loadScript();
  return clip.live
    ? nothing
    : html`<clip-excerpt-picker .clip=${clip} .position=${position} .excerpt=${excerpt} ?lost=${lost} .choose=${choose}><button type="button" aria-expanded="false" @click=${press}>${name}</button><p role="status"></p></clip-excerpt-picker>`;
}

function loadScript(use?: () => void, failed?: () => void): void {
  withLazyModule(import('../excerpt/excerpt-script.js'), use, failed);
}

function press({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  loadScript(
    () => (button.parentElement as HTMLElement & { toggle(): void }).toggle(),
    () => button.nextElementSibling?.replaceChildren(wordsOf(button, enFacade).notFetched),
  );
}
