import { type TemplateResult } from 'lit';
import type { LazyPlayer } from '../../player/lazy-player.js';
import type { Player } from '../../player/player.js';
import '../controls/clip-controls.js';
import type { ClipView } from '../controls/clip-view-event.js';
export { clipStartedStyles } from './clip-started.styles.js';
/**
 * The controls of a started player; `area` is all of it, `look` hears when they hide (never of an audio clip, which has
 * no picture to be in the way of) and when the screen is filled.
 */
export declare function controlsView(player: Player, area: HTMLElement, playing: boolean, look: (view: ClipView) => void): TemplateResult;
/** A press on the picture: once plays or pauses, where it is no touch; twice fills the screen, which the controls do. */
export declare function pressPicture(event: MouseEvent, player: LazyPlayer): void;
