import type { ReactiveController, ReactiveElement } from 'lit';
/** Knows whether the viewer is at the player: a pointer that moves, a key, a focus. */
export declare class Activity implements ReactiveController {
    #private;
    readonly host: ReactiveElement;
    active: boolean;
    constructor(host: ReactiveElement);
    /** Begins to look; before a clip has been started there is nothing to hide. */
    watch(): void;
    wake(): void;
    hostDisconnected(): void;
}
