/** Takes a media element of the page's author, whose `src` and `<source>` children are left alone where that is possible. */
export declare function adoptSource(media: HTMLMediaElement): void;
/** The `src` attribute of a media element as its author wrote it; null for none. */
export declare function authoredSrc(media: Element): string | null;
/** Whether a media element plays an address without a change: as its `src`, by its `<source>` children, or from an object. */
export declare function selectsSource(media: HTMLMediaElement, src: string): boolean;
/** The address that a media element has selected from its `<source>` children; undefined where it has none, or a `src`. */
export declare function selectedSrc(media: HTMLMediaElement): string | undefined;
/** Whether a media element can play nothing of what it was given: its `src`, or its `<source>` children, which set no `error`. */
export declare function hasNoSource(media: HTMLMediaElement): boolean;
/** Loads an address from its beginning. */
export declare function loadSource(media: HTMLMediaElement, src: string): void;
/** Pauses, and lets go of the source; that of an author stays, or comes back. */
export declare function clearSource(media: HTMLMediaElement): void;
