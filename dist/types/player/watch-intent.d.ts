import type { Clock } from './retry/clock.js';
/** A player whose clip can be preloaded before a press. */
export interface Preloadable {
    readonly clock: Clock;
    /** Loads enough media for an immediate start. Returns false when it must not, or when the clip has started. */
    preload(): boolean;
    /** Unloads the media of `preload()`, unless the clip has started. */
    endPreload(): void;
}
/**
 * Preloads a clip on intent: when the pointer or the keyboard focus rests on the target, or a pointer goes down on it. The
 * preload ends when the target is left, or when it is too old: a live playlist has moved on by then, and a signed address
 * may have expired.
 */
export declare function watchIntent(target: Element, player: Preloadable): void;
