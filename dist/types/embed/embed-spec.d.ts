import type { Clip } from '../clip/clip.js';
import type { EmbedOptions } from './embed-options.js';
/** The embed spec: clip, addresses, size and options. Every code is written from it and read back into it. */
export interface EmbedSpec {
    readonly id: string;
    readonly title: string;
    /** Without options; the page of another player keeps its query. */
    readonly embedUrl: string;
    /** The embed page is that of another player, which has none of our options and files. */
    readonly foreign?: true;
    readonly pageUrl?: string;
    /** Empty, as `assetsUrl`, when it is unknown because the embed page is foreign. */
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
/** Values that override those of the clip. */
export type EmbedPlace = Partial<Omit<EmbedSpec, 'id' | 'title' | 'options' | 'foreign'>> & {
    readonly options?: Partial<EmbedOptions>;
};
/**
 * The embed spec of a clip: by default 640 px on its longer side, at the ratio of the clip (16:9 when unknown). Undefined
 * without the address of an embed page. Addresses other than http(s) count as not given. The embed page of a document is
 * ours when its address is that of this clip at a clip site.
 */
export declare function embedSpec(clip: Clip, place?: EmbedPlace): EmbedSpec | undefined;
