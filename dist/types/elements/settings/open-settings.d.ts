import type { Player } from '../../player/player.js';
import type { MenuAnchor, MenuPageName } from '../controls/menu-anchor.js';
import './clip-settings-menu.js';
/** Opens the settings from a button of a player's bar, in the player's shadow root, where they stay for the next time. */
export declare function openSettings(anchor: MenuAnchor, player: Player, page?: MenuPageName): void;
/** Applies the saved caption style to a player. */
export declare function applySavedCaptionStyle(playerElement: HTMLElement): void;
