/** How sure it is that something is forbidden: many things a frame cannot know of itself. */
export type Certainty = 'certain' | 'likely' | 'unknown';
/** What a frame may forbid. */
export type Ability = 'storage' | 'popups' | 'fullscreen' | 'autoplay' | 'pictureInPicture' | 'clipboard' | 'webShare' | 'encryptedMedia' | 'referrer';
/** One thing that the frame forbids, and what in the code would allow it; empty where no code can. */
export interface Finding {
    readonly ability: Ability;
    readonly certainty: Certainty;
    readonly remedy: string;
}
/** What a page in a frame can find out; undefined for what this browser does not tell. */
export interface FrameFacts {
    readonly isFramed: boolean;
    /** The page has no origin: it stands in a sandbox. */
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
/** What a frame forbids, as far as the page in it can tell; nothing for a page in no frame. */
export declare function diagnose(facts: FrameFacts): Finding[];
