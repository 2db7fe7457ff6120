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
    /**
     * The type of the pointer that last went down. The `click` after it does not tell: it has no type in Safari before 18.2
     * and Firefox before 129, and the type `mouse` for touch in Safari before 18.4 (WebKit bug 282988).
     */
    pointerType: string;
    constructor(host: Host, playerElement: () => HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Hides the controls, unless the viewer still needs them. */
    sleep(): void;
}

export { Activity };
