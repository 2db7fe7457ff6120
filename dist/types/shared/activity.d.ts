import { ReactiveController, ReactiveElement } from 'lit';

/** The controls that this controller shows and hides. */
interface Host extends ReactiveElement {
    /** True while a menu of the controls is open. */
    readonly hasOpenMenu: boolean;
}
/** Tracks whether the viewer is active on the player: pointer movement, pointer or key presses, or focus changes. */
declare class Activity implements ReactiveController {
    #private;
    readonly host: Host;
    readonly playerElement: () => HTMLElement;
    active: boolean;
    /** The value of `active` when the pointer last went down. */
    wasActive: boolean;
    constructor(host: Host, playerElement: () => HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Hides the controls, unless the viewer still needs them. */
    sleep(): void;
}

export { Activity };
