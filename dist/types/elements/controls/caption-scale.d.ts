/** Tells a player's controls that its captions have another size. Internal: it does not bubble. */
export declare const captionScaleEvent = "clip-caption-scale";
/** The size of a player's captions, as a multiple of the browser's. */
export declare function captionScale(player: HTMLElement): number;
export declare function setCaptionScale(player: HTMLElement, scale: number): void;
