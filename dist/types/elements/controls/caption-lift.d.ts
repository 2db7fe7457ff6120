import type { ReactiveController, ReactiveElement } from 'lit';
/**
 * Keeps captions above the bar of controls, and close under the picture where a tall box has much empty space there, by
 * the lines of their cues: of those alone that leave their place to the browser. WebVTT counts lines from the bottom
 * for the top of a cue, so that the rows of its text are estimated.
 */
export declare class CaptionLift implements ReactiveController {
    #private;
    constructor(host: ReactiveElement);
    hostDisconnected(): void;
    /** Lifts captions above a bar; without one they stand as low as the picture lets them. */
    set(player: HTMLElement, media: HTMLVideoElement, bar?: HTMLElement): void;
}
