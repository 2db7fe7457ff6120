/** The state of the player's view. */
export interface ClipView {
  /** Controls and title are hidden. */
  readonly quiet: boolean;
  readonly fullscreen: boolean;
}

/** `clip-view`: the controls report their view to the player around them. It does not bubble. */
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
