import type { Player } from '../../player/player.js';
import type { MenuAnchor, MenuPageName } from '../controls/open-menu.js';
import './clip-settings-menu.js';
/** Opens the settings from a button of a player's bar, in the player's shadow root, where they stay for the next time. */
export declare function openSettings(anchor: MenuAnchor, player: Player, page?: MenuPageName): void;
/** Gives a player's captions the look that was kept. */
export declare function applyKeptLook(area: HTMLElement): void;
