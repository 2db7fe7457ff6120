/** A media element and the box that it stands in; an adopted `<video>` stays where it stands, without one. */
export interface MediaStage {
    readonly media: HTMLVideoElement;
    readonly box: HTMLElement | undefined;
}
/** Makes the media element for a player, of one that stands `ready`; or adopts the `<video>` among its children. */
export declare function mediaStage(host: HTMLElement, ready?: HTMLVideoElement): MediaStage;
/** Hands an attribute on to the media element, where it is one of those that are handed on. */
export declare function mirrorAttribute(host: HTMLElement, media: HTMLVideoElement, name: string): void;
