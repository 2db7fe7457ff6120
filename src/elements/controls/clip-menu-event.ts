import type { MenuAnchor, MenuPageName } from './menu-anchor.js';

/** What a button asks for: the settings, or one page of them. */
export interface MenuRequest {
  readonly anchor: MenuAnchor;
  readonly page: MenuPageName | undefined;
}

/** `clip-menu`: a button of the bar asks the controls around it for a menu. */
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
