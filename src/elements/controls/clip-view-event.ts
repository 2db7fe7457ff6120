/** How a player is looked at. */
export interface ClipView {
  /** Controls and title are out of the way. */
  readonly quiet: boolean;
  readonly fullscreen: boolean;
}

/** `clip-view`: what the controls tell the player around them; it does not leave it. */
export class ClipViewEvent extends CustomEvent<ClipView> {
  constructor(view: ClipView) {
    super('clip-view', { detail: view });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-view': ClipViewEvent;
  }
}
