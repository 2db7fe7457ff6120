import type { Endpoint } from '../wire/endpoint.js';
import { type RemoteState } from '../wire/remote-state.js';
/** Options of a `RemotePlayer`; tests replace the endpoint. */
export interface RemotePlayerOptions {
    /** Disposes the player, as the removal of its frame does. */
    readonly signal?: AbortSignal;
    readonly endpoint?: Endpoint;
}
/**
 * Controls the clip in a frame from the host, with the commands of `Player`. Each command returns a promise that settles
 * with the result in the frame, or rejects with a `TimeoutError` without an answer. Commands wait until the frame is ready.
 *
 * Fires `change` with every new `state`, `ready` when the frame has answered, and media events under their names in HTML.
 * When the frame leaves the page, the player is disposed, and commands reject with an `AbortError`.
 */
export declare class RemotePlayer extends EventTarget {
    #private;
    readonly frame: HTMLIFrameElement;
    constructor(frame: HTMLIFrameElement, { signal, endpoint }?: RemotePlayerOptions);
    /** The last state that the frame has reported, frozen. */
    get state(): RemoteState;
    /** Aborted when the player is disposed. */
    get signal(): AbortSignal;
    /** Rejects with `NotAllowedError` when the browser demands a press in the frame itself. */
    play(): Promise<void>;
    pause(): Promise<void>;
    /** Pauses media that plays or should play, else plays. */
    togglePaused(): Promise<void>;
    load(): Promise<void>;
    /** Starts again after a failure, at the same position. */
    retry(): Promise<void>;
    /** Seeks to a position in seconds. */
    seek(position: number): Promise<void>;
    /** Sets the volume, 0 to 1. */
    setVolume(volume: number): Promise<void>;
    setMuted(muted: boolean): Promise<void>;
    toggleMuted(): Promise<void>;
    setLoop(loop: boolean): Promise<void>;
    setPlaybackRate(rate: number): Promise<void>;
    /** Shows captions in a language (BCP 47); undefined hides them. */
    showCaptions(language?: string): Promise<void>;
    toggleCaptions(): Promise<void>;
    /** Releases the frame, which keeps playing, and rejects pending commands with an `AbortError`. */
    dispose(): void;
}
