import type { CaptionLine } from '../../clip/caption-line.js';
import type { Clip } from '../../clip/clip.js';
import { type TextPlace } from '../../clip/quoted-part.js';
import { type EmbedSpec } from '../../embed/embed-spec.js';
import type { Quote } from '../../embed/quote.js';
/** Two places of a transcript, in order. */
export interface Selected {
    readonly from: TextPlace;
    readonly to: TextPlace;
}
/** A transcript with timed lines, and whose words they are. */
export interface QuoteSource {
    readonly lines: readonly CaptionLine[];
    /** BCP 47; empty where it is unknown. */
    readonly language: string;
    readonly shownClip: Clip | undefined;
    /** The author of the page offers no embed code. */
    readonly noEmbed?: boolean;
}
/** A quote with the frame that plays it. */
export interface SelectedQuote {
    readonly quote: Quote;
    /** Undefined for a clip that cannot, or is not to, be embedded. */
    readonly embed: EmbedSpec | undefined;
    /** Seconds of media time. */
    readonly start: number;
    readonly end: number;
}
/** The quote of what is selected in a transcript; undefined where no word is. */
export declare function selectedQuote(source: QuoteSource, { from, to }: Selected): SelectedQuote | undefined;
