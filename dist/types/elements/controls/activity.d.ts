import type { ReactiveController, ReactiveElement } from 'lit';
/** The controls whose coming and going is decided here. */
interface Host extends ReactiveElement {
    /** A menu is open from them. */
    readonly hasOpenMenu: boolean;
}
/** Knows whether the viewer is at the player: a pointer that moves, a key, a focus. */
export declare class Activity implements ReactiveController {
    #private;
    readonly host: Host;
    readonly playerElement: () => HTMLElement;
    active: boolean;
    /** Whether they were there when the pointer last went down. */
    wasActive: boolean;
    constructor(host: Host, playerElement: () => HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Sends the controls away, unless the viewer would lose something with them. */
    sleep(): void;
}
export {};
