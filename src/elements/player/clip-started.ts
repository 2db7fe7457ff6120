import { html, type TemplateResult } from 'lit';
import type { Player } from '../../player/player.js';
import '../controls/clip-controls.js';
import type { ClipView } from '../controls/clip-view-event.js';

export { clipStartedStyles } from './clip-started.styles.js';

/**
 * The controls of a started player; `playerElement` is all of it, `look` hears when they hide (never of an audio clip, which has
 * no picture to be in the way of) and when the screen is filled.
 */
export function controlsView(
  player: Player,
  playerElement: HTMLElement,
  playing: boolean,
  look: (view: ClipView) => void,
): TemplateResult {
  const hides = playing && player.state.clip?.kind !== 'audio';
  return html`<clip-controls
    class="bottom"
    .player=${player}
    .playerElement=${playerElement}
    ?playing=${hides}
    @clip-view=${({ detail }: CustomEvent<ClipView>) => look(detail)}
  ></clip-controls>`;
}

/** A press on the picture: once plays or pauses, where it is no touch; twice fills the screen, which the controls do. */
export function pressPicture(event: MouseEvent, player: Player): void {
  if (event.type === 'dblclick')
    event.target?.dispatchEvent(new Event('clip-fullscreen', { bubbles: true, composed: true }));
  else if (!(event instanceof PointerEvent && event.pointerType === 'touch')) player.togglePaused();
}
