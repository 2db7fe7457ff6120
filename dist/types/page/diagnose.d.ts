/** How certain a finding is: a frame cannot detect every restriction of its own. */
export type Certainty = 'certain' | 'likely' | 'unknown';
/** A feature that a frame may block. */
export type Ability = 'storage' | 'popups' | 'fullscreen' | 'autoplay' | 'pictureInPicture' | 'clipboard' | 'webShare' | 'encryptedMedia' | 'referrer';
/** A feature that the frame blocks. `remedy` is the attribute that would allow it; empty when no code can. */
export interface Finding {
    readonly ability: Ability;
    readonly certainty: Certainty;
    readonly remedy: string;
}
/** What a page can detect about its frame; undefined for what the browser does not reveal. */
export interface FrameFacts {
    readonly isFramed: boolean;
    /** The page has an opaque origin, as in a sandbox without `allow-same-origin`. */
    readonly isOpaque: boolean;
    readonly isSecure: boolean;
    readonly hasStorage: boolean;
    readonly hasReferrer: boolean;
    readonly fullscreen: boolean;
    readonly pictureInPicture: boolean | undefined;
    readonly autoplay: boolean | undefined;
    readonly clipboard: boolean | undefined;
    readonly webShare: boolean | undefined;
    readonly encryptedMedia: boolean | undefined;
}
/** Lists what the frame of a page blocks, as far as the page can detect it; empty for a page without a frame. */
export declare function diagnose(facts: FrameFacts): Finding[];
