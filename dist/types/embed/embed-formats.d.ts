import type { EmbedSpec } from './embed-spec.js';
/** A part of an embed spec that a code can carry; `excerpt` is the options `start` and `end` alone. */
export type EmbedPart = 'title' | 'pageUrl' | 'poster' | 'clipUrl' | 'assetsUrl' | 'size' | 'responsive' | 'excerpt' | 'options';
/**
 * The parts of an embed spec that each format carries besides the address of the clip. A format neither writes nor reads
 * back other parts. `size` is width and height.
 */
export declare const embedFormats: {
    readonly iframe: readonly ["title", "size", "responsive", "options"];
    readonly script: readonly ["title", "pageUrl", "assetsUrl", "size", "responsive", "options"];
    readonly element: readonly ["title", "pageUrl", "clipUrl", "assetsUrl", "size", "responsive", "options"];
    readonly wordpress: readonly ["title", "pageUrl", "size", "responsive", "options"];
    readonly shortcode: readonly ["pageUrl", "size", "excerpt"];
    readonly amp: readonly ["title", "pageUrl", "poster", "size", "responsive", "options"];
    readonly markdown: readonly ["title", "pageUrl", "poster", "excerpt"];
    readonly mail: readonly ["title", "pageUrl", "poster", "size", "excerpt"];
};
/** The name of a format. */
export type EmbedFormat = keyof typeof embedFormats;
/** Whether the codes of a format carry a part of the embed spec. */
export declare const carries: (format: EmbedFormat, part: EmbedPart) => boolean;
/** The formats that are available for an embed. */
export declare function offeredFormats({ foreign, clipUrl, assetsUrl, }: Pick<EmbedSpec, 'foreign' | 'clipUrl' | 'assetsUrl'>): EmbedFormat[];
