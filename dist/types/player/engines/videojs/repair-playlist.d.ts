/** Property names of `Object.prototype`. VHS uses groups and names as keys of plain objects. */
export declare const reservedNames: ReadonlySet<string>;
/**
 * Returns an HLS playlist that VHS can parse; `base` is the playlist's own address. VHS would throw, or write into objects
 * of the page, for some input. So invalid attributes, media of unknown types, DRM keys and low-latency tags are removed;
 * names of `Object.prototype` get a `_`; addresses such as `length` become `./length`; invalid ones `about:invalid`.
 */
export declare function repairPlaylist(text: string, base: string): string;
