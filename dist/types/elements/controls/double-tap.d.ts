import type { ReactiveController, ReactiveElement } from 'lit';
import type { Player } from '../../player/player.js';
import type { Activity } from './activity.js';
/** What taps act on. */
export interface TapTarget {
    /** The whole player. */
    readonly playerElement: HTMLElement;
    readonly player: Player | undefined;
    readonly activity: Activity;
}
/**
 * What a finger does on the picture. One tap brings the controls, or sends them away when they were there; on a picture
 * that stands it plays. Two taps in the left or the right third go back or on, as the bar runs: from left to right in
 * every language; each tap more goes further. In the thirds one tap waits for the other.
 */
export declare class DoubleTap implements ReactiveController {
    #private;
    readonly host: ReactiveElement;
    readonly target: () => TapTarget | undefined;
    constructor(host: ReactiveElement, target: () => TapTarget | undefined);
    hostUpdated(): void;
    hostDisconnected(): void;
}
