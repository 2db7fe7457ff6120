import { html, type TemplateResult } from 'lit';
import type { Player } from '../../player/player.js';
import '../controls/clip-controls.js';
import type { ClipView } from '../controls/clip-view-event.js';

export { clipStartedStyles } from './clip-started.styles.js';

/**
 * The controls of a started player. `show` gets how the player is viewed: whether the controls hide (never for an audio
 * clip, which has no picture to cover), and whether it fills the screen.
 */
export function controlsView(
  player: Player,
  playerElement: HTMLElement,
  show: (view: ClipView) => void,
): TemplateResult {
  const { phase, clip } = player.state;
  const hides = phase === 'playing' && clip?.kind !== 'audio';
  return html`<clip-controls
    class="bottom"
    .player=${player}
    .playerElement=${playerElement}
    ?playing=${hides}
    @clip-view=${({ detail }: CustomEvent<ClipView>) => show(detail)}
  ></clip-controls>`;
}

/** A press on the picture: once plays or pauses, where it is no touch; twice fills the screen, which the controls do. */
export function pressPicture(event: MouseEvent, player: Player): void {
  if (event.type === 'dblclick')
    event.target?.dispatchEvent(new Event('clip-fullscreen', { bubbles: true, composed: true }));
  else if (!(event instanceof PointerEvent && event.pointerType === 'touch')) player.togglePaused();
}
