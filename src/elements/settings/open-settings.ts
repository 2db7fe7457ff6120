import type { MenuRequest } from '../controls/clip-menu-event.js';
import { applyCaptionStyle, savedCaptionStyle } from './caption-style.js';
import type { ClipSettingsMenu } from './clip-settings-menu.js';
import './clip-settings-menu.js';

/** Opens the settings from a button of the control bar. */
export function openSettings(menu: ClipSettingsMenu, { anchor, page }: MenuRequest): void {
  menu.show(anchor, page);
}

/** Applies the saved caption style to a player. */
export function applySavedCaptionStyle(playerElement: HTMLElement): void {
  applyCaptionStyle(playerElement, savedCaptionStyle());
}
