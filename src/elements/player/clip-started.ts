import { html, nothing, type TemplateResult } from 'lit';
import { enControls } from '../../i18n/en-controls.js';
import type { Player } from '../../player/player.js';
import { isSoundOnly } from '../../player/player-selectors.js';
import { wordsOf } from '../base/words-of.js';
import '../controls/clip-controls.js';
import type { ClipView } from '../controls/clip-view-event.js';

export { clipStartedStyles } from './clip-started.styles.js';

/** Players that have ended once. */
const ended = new WeakSet<Player>();

/**
 * The controls of a started player. `show` gets how the player is viewed: whether the controls hide (never for an audio
 * clip, which has no picture to cover), and whether it fills the screen. The slot comes at the first end and then stays:
 * a new slot makes WebKit lay out the whole player anew, and a video that is about to show its first frame stands still
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

/** What helps where nothing can be played: what to do, and the clip's own page. It comes late, and must not move Retry. */
export function helpView(player: HTMLElement, page: string | undefined): TemplateResult {
  const words = wordsOf(player, enControls);
  return html`<div class="help">
    <p>${words.sourceHelp}</p>
    ${page ? html`<a class="page" href=${page} target="_blank" rel="noopener">${words.clipPage}</a>` : nothing}
  </div>`;
}

/** A press on the picture: once plays or pauses, where it is no touch; twice fills the screen, which the controls do. */
export function pressPicture(event: MouseEvent, player: Player): void {
  if (event.type === 'dblclick')
    event.target?.dispatchEvent(new Event('clip-fullscreen', { bubbles: true, composed: true }));
  else if (!(event instanceof PointerEvent && event.pointerType === 'touch')) player.togglePaused();
}
