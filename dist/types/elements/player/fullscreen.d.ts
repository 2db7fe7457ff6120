import type { ReactiveController, ReactiveElement } from 'lit';
/** Takes an element to fullscreen and back; on iPhones, which know fullscreen for videos only, its video. */
export declare class Fullscreen implements ReactiveController {
    #private;
    readonly host: ReactiveElement;
    readonly video: () => HTMLVideoElement | undefined;
    active: boolean;
    constructor(host: ReactiveElement, video: () => HTMLVideoElement | undefined);
    /** Whether fullscreen can be had here at all. */
    get available(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Rejects when the browser refuses. */
    toggle(): Promise<void>;
}
