import { html, render } from 'lit';
import type { Player } from '../../player/player.js';
import type { MenuAnchor, MenuPageName } from '../controls/menu-anchor.js';
import { applyCaptionStyle, savedCaptionStyle } from './caption-style.js';
import './clip-settings-menu.js';

/** Opens the settings from a button of a player's bar, in the player's shadow root, where they stay for the next time. */
export function openSettings(anchor: MenuAnchor, player: Player, page?: MenuPageName): void {
  const { playerElement } = anchor;
  const root = playerElement.shadowRoot;
  if (!root) return;
  const place = root.querySelector<HTMLElement>('[data-menu]') ?? document.createElement('div');
  place.toggleAttribute('data-menu', true);
  if (!place.isConnected) root.append(place);
  render(
    html`<clip-settings-menu .player=${player} .playerElement=${playerElement}></clip-settings-menu>`,
    place,
  );
  place.querySelector('clip-settings-menu')?.show(anchor, page);
}

/** Applies the saved caption style to a player. */
export function applySavedCaptionStyle(playerElement: HTMLElement): void {
  applyCaptionStyle(playerElement, savedCaptionStyle());
}
