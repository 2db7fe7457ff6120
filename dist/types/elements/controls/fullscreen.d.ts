import type { ReactiveController, ReactiveElement } from 'lit';
/** Takes a player to fullscreen and back; on iPhones, which know fullscreen for videos only, its video. */
export declare class Fullscreen implements ReactiveController {
    #private;
    readonly host: ReactiveElement;
    readonly playerElement: () => HTMLElement;
    readonly video: () => HTMLVideoElement | undefined;
    active: boolean;
    constructor(host: ReactiveElement, playerElement: () => HTMLElement, video: () => HTMLVideoElement | undefined);
    /**
     * Whether fullscreen can be had here at all. A document that knows of fullscreen says it; only where none does, on
     * iPhones, the video is asked, because Chromium has that method even where the frame forbids it.
     */
    get available(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Where the browser refuses, the console says why. */
    toggle(): Promise<void>;
}
