/** An action of the viewer whose result no control shows. */
export interface FeedbackDetail {
  /** Seek distance in seconds; negative means back. */
  readonly seconds: number;
  /** The position of the finger in the viewport, in CSS px. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** `clip-feedback`: an event for the controls of the player. It does not bubble. */
export class ClipFeedbackEvent extends CustomEvent<FeedbackDetail> {
  constructor(detail: FeedbackDetail) {
    super('clip-feedback', { detail });
  }
}

/** Shows a viewer's action on the player. */
export function tellFeedback(playerElement: HTMLElement, detail: FeedbackDetail): void {
  playerElement.dispatchEvent(new ClipFeedbackEvent(detail));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clip-feedback': ClipFeedbackEvent;
  }
}
