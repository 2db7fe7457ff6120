import type { ReactiveController, ReactiveElement } from 'lit';
/** Knows whether the viewer is at the player: a pointer that moves, a key, a focus. */
export declare class Activity implements ReactiveController {
    #private;
    readonly host: ReactiveElement;
    readonly playerElement: () => HTMLElement;
    active: boolean;
    constructor(host: ReactiveElement, playerElement: () => HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
