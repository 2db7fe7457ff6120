import type { ReactiveController, ReactiveElement } from 'lit';
/**
 * Two taps of a finger in the left or the right third of the picture go back or on, as the bar runs: from left to right
 * in every language. One of them does what it does without that, and at once.
 */
export declare class DoubleTap implements ReactiveController {
    #private;
    readonly host: ReactiveElement;
    /** The whole player. */
    readonly playerElement: () => HTMLElement & {
        currentTime?: number;
    };
    constructor(host: ReactiveElement, 
    /** The whole player. */
    playerElement: () => HTMLElement & {
        currentTime?: number;
    });
    hostUpdated(): void;
    hostDisconnected(): void;
}
