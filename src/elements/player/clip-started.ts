import { html, nothing, type TemplateResult } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import type { Player } from '../../player/player.js';
import { isSoundOnly } from '../../player/player-selectors.js';
import { wordsOf } from '../base/words-of.js';
import '../controls/clip-controls.js';
import type { ClipView } from '../controls/clip-view-event.js';

import { clipStartedStyles } from './clip-started.styles.js';

/** Adds the styles of a started player to its shadow root. */
export function addStyles({ shadowRoot }: Element): void {
  const { styleSheet } = clipStartedStyles;
  if (styleSheet) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}

/** Players that have ended at least once. */
const ended = new WeakSet<Player>();

/**
 * Returns the controls of a started player. `show` receives the view: whether the controls hide (never for an audio
 * clip, which has no picture to cover), and whether the player is in fullscreen. The slot is added at the first end and
 * then stays. A new slot makes WebKit lay out the whole player again, and a video before its first frame then stalls
 * for seconds (WebKitGTK 2.50).
 */
export function controlsView(
  player: Player,
  playerElement: HTMLElement,
  show: (view: ClipView) => void,
  share: (() => void) | undefined,
): TemplateResult {
  const { phase } = player.state;
  if (phase === 'ended') ended.add(player);
  const hides = phase === 'playing' && !isSoundOnly(player.state);
  return html`<clip-controls
    class="bottom"
    .player=${player}
    .playerElement=${playerElement}
    .share=${share}
    ?playing=${hides}
    @clip-view=${({ detail }: CustomEvent<ClipView>) => show(detail)}
    >${ended.has(player) ? html`<slot name="next" slot="next"></slot>` : nothing}</clip-controls
  >`;
}

/**
 * Returns the help for a clip that cannot be played: advice, and the clip's own page. It is loaded late, and must not
 * move Retry.
 */
export function helpView(player: HTMLElement, page: string | undefined): TemplateResult {
  const words = wordsOf(player, enControls);
  return html`<div class="help">
    <p>${words.sourceHelp}</p>
    ${page ? html`<a class="page" href=${page} target="_blank" rel="noopener">${words.clipPage}</a>` : nothing}
  </div>`;
}

/**
 * Handles presses on the picture. A click plays or pauses; a tap does so without controls, which handle it otherwise. A
 * double click requests fullscreen from the controls. A click focuses the controls, so that their keys work.
 */
export function pressPicture({ type, currentTarget }: MouseEvent, player: Player): void {
  const stage = currentTarget as Element; // the listener is on the stage
  const controls = stage.parentElement?.querySelector('clip-controls');
  controls?.focus();
  if (type === 'dblclick')
    stage.dispatchEvent(new Event('clip-fullscreen', { bubbles: true, composed: true }));
  else if (controls?.activity.pointerType !== 'touch') player.togglePaused();
}
