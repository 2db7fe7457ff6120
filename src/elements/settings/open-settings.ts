import { html, render } from 'lit';
import type { Player } from '../../player/player.js';
import type { MenuAnchor, MenuPageName } from '../controls/menu-anchor.js';
import { keptLook, wearLook } from './caption-look.js';
import './clip-settings-menu.js';

/** Opens the settings from a button of a player's bar, in the player's shadow root, where they stay for the next time. */
export function openSettings(anchor: MenuAnchor, player: Player, page?: MenuPageName): void {
  const { area } = anchor;
  const root = area.shadowRoot;
  if (!root) return;
  const place = root.querySelector<HTMLElement>('[data-menu]') ?? document.createElement('div');
  place.toggleAttribute('data-menu', true);
  if (!place.isConnected) root.append(place);
  render(html`<clip-settings-menu .player=${player} .area=${area}></clip-settings-menu>`, place);
  place.querySelector('clip-settings-menu')?.show(anchor, page);
}

/** Gives a player's captions the look that was kept. */
export function applyKeptLook(area: HTMLElement): void {
  wearLook(area, keptLook());
}
