/** What a code can say of an embed: a field of its spec, or of its options `start` and `end` alone. */
export type EmbedPart = 'title' | 'pageUrl' | 'poster' | 'clipUrl' | 'assetsUrl' | 'size' | 'responsive' | 'excerpt' | 'options';
/**
 * The formats of codes, with what each says beside the address of the clip; the rest of a spec has no place in it, and
 * is not read back. `size` is width and height.
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
/** Whether the codes of a format say this of an embed. */
export declare const carries: (format: EmbedFormat, part: EmbedPart) => boolean;
