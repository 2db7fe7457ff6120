import type { Clip } from '../clip/clip.js';
import type { PlayerState } from './player-state.js';
/** Tracks whether a player waits for a clip document that is being loaded. */
export declare class ExpectedClip {
    #private;
    /** Sets the load that ends when the promise settles; undefined for none. */
    set(loading: Promise<void> | undefined): void;
    /** Makes a retry wait for the current load. */
    retry(): void;
    /** Takes the loaded clip. Returns whether a `play()` or a retry waits for it. */
    take(clip: Clip | undefined, { phase, clip: before }: PlayerState): boolean;
    /** Settles when no clip is being loaded. */
    settled(): Promise<void>;
}
