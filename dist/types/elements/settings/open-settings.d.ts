import type { MenuRequest } from '../controls/clip-menu-event.js';
import type { ClipSettingsMenu } from './clip-settings-menu.js';
import './clip-settings-menu.js';
/** Opens the settings from a button of a player's bar. */
export declare function openSettings(menu: ClipSettingsMenu, { anchor, page }: MenuRequest): void;
/** Applies the saved caption style to a player. */
export declare function applySavedCaptionStyle(playerElement: HTMLElement): void;
