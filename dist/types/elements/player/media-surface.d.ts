import type { Player } from '../../player/player.js';
/** The media events that are heard on the inner element and fired on the outer one; `error` comes from the player. */
export declare const mediaEvents: string[];
/** The content attributes behind them. */
export declare const surfaceAttributes: string[];
type Own = 'srcObject' | 'currentSrc' | 'currentTime' | 'error' | 'play' | 'pause' | 'load';
/** What `addMediaSurface` adds, as a type: HTML's video element without what every element has, or this one has itself. */
export type MediaSurface = Omit<HTMLVideoElement, keyof HTMLElement | Own>;
/** An element with a player whose media element answers for it. */
export interface MediaHost extends HTMLElement {
    readonly player: Player;
}
/**
 * Gives a class of elements the rest of the surface of `HTMLVideoElement` (HTML, "Media elements"): reflected attributes,
 * and all else forwarded to the inner element. That one is made when something is asked for that only it has: a method,
 * or an object such as `textTracks`. Before, the state answers, and for the rest an element without media.
 */
export declare function addMediaSurface(prototype: MediaHost): void;
export {};
