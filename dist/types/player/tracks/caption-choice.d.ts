/** A choice of captions. */
export interface CaptionChoice {
    /** Tells it from all others of the clip, also where two have one language; the same after a Retry. Never a BCP 47 tag. */
    readonly id: string;
    /** BCP 47; empty where nobody says. */
    readonly language: string;
    /** Its publisher's name for it; may be empty. */
    readonly label: string;
    readonly kind: 'captions' | 'subtitles';
}
/** The choice with an id, else the first in a language (BCP 47); none for undefined. */
export declare function findCaptions<Choice extends CaptionChoice>(choices: readonly Choice[], wanted: string | undefined): Choice | undefined;
