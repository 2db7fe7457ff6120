/** The BCP 47 tag by which an element writes numbers and names: that of its words. */
export declare function tagOf(element: Element): string;
/** A number as people write it where an element stands. */
export declare function formatNumber(element: Element, value: number, options?: Intl.NumberFormatOptions): string;
/** A language by its name; as it is where that has none. HLS playlists say what they like. */
export declare function formatLanguage(element: Element, language: string): string;
