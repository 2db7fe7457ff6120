import type { Clip } from '../../clip/clip.js';
import { type MediaStage, type StageHost } from './media-stage.js';
/** Holds the media element of a player with its box, and watches the `<video>` among the player's children. */
export declare class StageSlot {
    readonly host: StageHost;
    current: MediaStage | undefined;
    constructor(host: StageHost);
    /** Makes the media element, or adopts the `<video>`. */
    create(prepared?: HTMLVideoElement): HTMLVideoElement;
    /** Whether the media element can play a clip: not an adopted `<video>` that was taken away, or that is to play a stream. */
    fits(clip: Clip | undefined): boolean;
    /** Prepares on intent. A `<video>` child that a script plays, or its own `autoplay`, is played by the player. */
    listen(signal: AbortSignal): void;
    /** Stops, and lets go of the media element; an adopted one has its own attributes again. */
    release(): void;
}
