import { type ReactiveController } from 'lit';
import type { Clip } from '../../clip/clip.js';
/** An element that says where its clip comes from. */
export interface ClipCarrier extends HTMLElement {
    readonly clip: Clip | undefined;
    readonly clipSrc: string;
    readonly player: {
        readonly currentMedia: HTMLMediaElement | undefined;
    };
    addController(controller: ReactiveController): void;
}
/** Whether an element's `preload` is `none`, which is our default. Answers without a media element to convert it. */
export declare const isPreloadNone: (host: Element) => boolean;
/** Finds an element's clip, wherever the element names it, and finds it again when its children change. */
export declare class ClipLoader implements ReactiveController {
    #private;
    readonly host: ClipCarrier;
    readonly expect: (clip: Promise<void>) => void;
    readonly found: (clip: Clip | undefined) => void;
    readonly failed: (error: Error) => void;
    readonly clock: import("../../player/retry/clock.js").Clock;
    constructor(host: ClipCarrier, expect: (clip: Promise<void>) => void, found: (clip: Clip | undefined) => void, failed: (error: Error) => void, clock?: import("../../player/retry/clock.js").Clock);
    hostConnected(): void;
    /** An element that is only moved in the page waits on. */
    hostDisconnected(): void;
    /**
     * Looks where the clip comes from now; what was on its way before is given up. Where there is a clip already (`known`),
     * the fetch may fail: its addresses may have expired, and may not have. A document that nobody needs yet is fetched when
     * its element comes near, or by `hurry()`.
     */
    look(known?: Clip): void;
    /** Somebody needs the clip now, near or not. */
    hurry(): void;
}
