import type { Clip } from './clip.js';
/** A clip's parts, named as HTML names them in the markup of a page; addresses may be relative to `base`. */
export interface ClipParts {
    readonly base: string;
    readonly sources: readonly {
        readonly src: string;
        readonly type?: string;
    }[];
    readonly tracks: readonly {
        readonly src: string;
        readonly kind: string;
        readonly srclang: string;
        readonly label: string;
        readonly default?: boolean;
    }[];
    readonly poster: string;
    readonly title: string;
    readonly pageUrl: string;
}
/**
 * A clip from the single values that a page's markup gives. What has no usable address is left out (of tracks, also
 * what is no captions, subtitles or descriptions); the id comes from the first source's address, and is `clip` where
 * there is none; the title may be empty.
 */
export declare function clipFromParts({ base, title, poster, pageUrl, ...parts }: ClipParts): Clip;
