import type { Endpoint } from '../wire/endpoint.js';
import { type RemoteState } from '../wire/remote-state.js';
/** How a `RemotePlayer` is made; tests bring their own end of the line. */
export interface RemotePlayerOptions {
    /** Ends it, as the removal of its frame does. */
    readonly signal?: AbortSignal;
    readonly endpoint?: Endpoint;
}
/**
 * A clip in an embed's frame, driven from the page around with the commands of `Player`: each is a promise that settles
 * as the frame's own does, or with a `TimeoutError` when nobody answers. Commands wait until the frame is there.
 *
 * Fires `change` with every new `state`, `ready` when the frame has answered, and media events under their names in HTML.
 * When the frame leaves the page, it lets go of everything, and commands are rejected with an `AbortError`.
 */
export declare class RemotePlayer extends EventTarget {
    #private;
    readonly frame: HTMLIFrameElement;
    constructor(frame: HTMLIFrameElement, { signal, endpoint }?: RemotePlayerOptions);
    /** What the frame said last, frozen. */
    get state(): RemoteState;
    /** Aborted when it lets go of its frame. */
    get signal(): AbortSignal;
    /** Rejects with `NotAllowedError` when the browser wants a press in the frame itself. */
    play(): Promise<void>;
    pause(): Promise<void>;
    /** Pauses what plays or is about to; else plays. */
    togglePaused(): Promise<void>;
    load(): Promise<void>;
    /** Begins again after a failure, at the same position. */
    retry(): Promise<void>;
    /** Goes to a position in seconds. */
    seek(position: number): Promise<void>;
    /** 0 to 1. */
    setVolume(volume: number): Promise<void>;
    setMuted(muted: boolean): Promise<void>;
    toggleMuted(): Promise<void>;
    setLoop(loop: boolean): Promise<void>;
    setPlaybackRate(rate: number): Promise<void>;
    /** Shows captions in a language (BCP 47), or none. */
    showCaptions(language?: string): Promise<void>;
    toggleCaptions(): Promise<void>;
    /** Lets go of the frame, which plays on by itself if it does. */
    dispose(): void;
}
