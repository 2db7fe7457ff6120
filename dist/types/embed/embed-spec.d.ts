import type { Clip } from '../clip/clip.js';
import type { EmbedOptions } from './embed-options.js';
/** All that a code says: which clip, from where, how large, how it plays. Every code is written from one of these. */
export interface EmbedSpec {
    readonly id: string;
    readonly title: string;
    /** Without options. */
    readonly embedUrl: string;
    readonly pageUrl?: string;
    readonly clipUrl: string;
    /** Ends in a slash. */
    readonly assetsUrl: string;
    readonly poster?: string;
    /** CSS px, whole. */
    readonly width: number;
    readonly height: number;
    /** Fills its column, up to `width`. */
    readonly responsive: boolean;
    readonly options: EmbedOptions;
}
/** What the place where an embed is made knows better than the clip does. */
export type EmbedPlace = Partial<Omit<EmbedSpec, 'id' | 'title' | 'options'>> & {
    readonly options?: Partial<EmbedOptions>;
};
/**
 * The embed of a clip: 640 px long on its longer side and of its own shape (16:9 where nobody knows it), unless told
 * otherwise. Undefined without an embed page; addresses that are not http(s) count as not given.
 */
export declare function embedSpec(clip: Clip, place?: EmbedPlace): EmbedSpec | undefined;
