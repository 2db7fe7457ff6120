import type { Clip } from '../../clip/clip.js';
import type { Player } from '../../player/player.js';
/** An element with a player. */
export interface StageHost extends HTMLElement {
    readonly player: Player;
}
/** A media element and the box that it stands in; an adopted `<video>` stays where it stands, without one. */
export interface MediaStage {
    readonly media: HTMLVideoElement;
    readonly box: HTMLElement | undefined;
    /** Gives an adopted `<video>` the attributes back that its author wrote. */
    readonly release?: () => void;
}
/** The `<video>` among an element's children. */
export declare const adoptedVideo: (host: Element) => HTMLVideoElement | null;
/**
 * The `<video>` among an element's children where it can play the clip: each source plays natively. For a stream,
 * video.js would wrap the element, and set its `src`: the player makes an element of its own then.
 */
export declare function adoptableVideo(host: Element, clip: Clip | undefined): HTMLVideoElement | null;
/** Makes the media element for a player, of one that stands `ready`; or adopts the `<video>` among its children. */
export declare function mediaStage(host: StageHost, ready?: HTMLVideoElement): MediaStage;
/** Hands an attribute on to the media element, where it is one of those that are handed on. */
export declare function mirrorAttribute(host: HTMLElement, media: HTMLVideoElement, name: string): void;
/** Sets an attribute, or removes it where it is null. */
export declare function copyAttribute(element: Element, name: string, value: string | null): void;
