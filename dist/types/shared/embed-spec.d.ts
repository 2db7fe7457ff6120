import { Clip } from './clip.js';

/** The options of an embed; times in seconds, rounded to milliseconds. `docs/codes.md` has a table of them. */
interface EmbedOptions {
    /** First position, in seconds. */
    readonly start: number;
    /** End of the excerpt that begins at `start`, in seconds. */
    readonly end: number | undefined;
    /** Play at once, where the browser allows it. */
    readonly autoplay: boolean;
    /** Begin without sound. */
    readonly muted: boolean;
    /** Begin again at the end. */
    readonly loop: boolean;
    /** Language of the captions to show (BCP 47), or 0. */
    readonly captions: string;
    /** Show the title. */
    readonly title: boolean;
    /** Show the controls. */
    readonly controls: boolean;
    /** Ask before loading. `remember` stores the consent for the hosts of the clip. */
    readonly consent: boolean | 'remember';
}

/** The embed spec: clip, addresses, size and options. Every code is written from it and read back into it. */
interface EmbedSpec {
    readonly id: string;
    readonly title: string;
    /** The address without options. The address of another player keeps its query. */
    readonly embedUrl: string;
    /** The embed page belongs to another player, which does not know our options and files. */
    readonly foreign?: true;
    readonly pageUrl?: string;
    /** Empty if unknown. The same applies to `assetsUrl`: both are unknown for the embed page of another player. */
    readonly clipUrl: string;
    /** The address ends in a slash. */
    readonly assetsUrl: string;
    readonly poster?: string;
    /** Whole CSS px. */
    readonly width: number;
    readonly height: number;
    /** The embed fills its column, up to `width`. */
    readonly responsive: boolean;
    readonly options: EmbedOptions;
}
/** Values that override those of the clip. */
type EmbedPlace = Partial<Omit<EmbedSpec, 'id' | 'title' | 'options' | 'foreign'>> & {
    readonly options?: Partial<EmbedOptions>;
};
/**
 * Returns the embed spec of a clip. The default size is 640 px on the longer side, at the ratio of the clip (16:9
 * when unknown). Returns undefined without the address of an embed page. Addresses other than http(s) are ignored.
 * The embed page of a document counts as ours if its address is that of this clip at a clip site.
 */
declare function embedSpec(clip: Clip, place?: EmbedPlace): EmbedSpec | undefined;

export { embedSpec };
export type { EmbedOptions, EmbedPlace, EmbedSpec };
