import type { MenuAnchor, MenuPageName } from './menu-anchor.js';

/** The menu that a button requests: the settings, or one page of them. */
export interface MenuRequest {
  readonly anchor: MenuAnchor;
  readonly page: MenuPageName | undefined;
}

/** `clip-menu`: a button of the bar requests a menu from the controls around it. */
export class ClipMenuEvent extends CustomEvent<MenuRequest> {
  constructor(anchor: MenuAnchor, page: MenuPageName | undefined) {
    super('clip-menu', { detail: { anchor, page }, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-menu': ClipMenuEvent;
  }
}
