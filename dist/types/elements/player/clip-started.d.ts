import { type TemplateResult } from 'lit';
import type { Player } from '../../player/player.js';
import '../controls/clip-controls.js';
import type { ClipView } from '../controls/clip-view-event.js';
export { clipStartedStyles } from './clip-started.styles.js';
/**
 * The controls of a started player. `show` gets how the player is viewed: whether the controls hide (never for an audio
 * clip, which has no picture to cover), and whether it fills the screen.
 */
export declare function controlsView(player: Player, playerElement: HTMLElement, show: (view: ClipView) => void, share: (() => void) | undefined): TemplateResult;
/** What helps where nothing can be played: what to do, and the clip's own page. */
export declare function helpView(player: HTMLElement, page: string | undefined): TemplateResult;
/** A press on the picture: once plays or pauses, where it is no touch; twice fills the screen, which the controls do. */
export declare function pressPicture(event: MouseEvent, player: Player): void;
