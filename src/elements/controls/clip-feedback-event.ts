/** What a viewer has done that no control shows. */
export interface FeedbackDetail {
  /** Seconds gone on, or back where less than 0. */
  readonly seconds: number;
  /** Where the finger was, CSS px of the window. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** `clip-feedback`: heard by the controls alone. */
export class ClipFeedbackEvent extends CustomEvent<FeedbackDetail> {
  constructor(detail: FeedbackDetail) {
    super('clip-feedback', { detail });
  }
}

/** Has a player say what its viewer has done. */
export function tellFeedback(playerElement: HTMLElement, detail: FeedbackDetail): void {
  playerElement.dispatchEvent(new ClipFeedbackEvent(detail));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-feedback': ClipFeedbackEvent;
  }
}
