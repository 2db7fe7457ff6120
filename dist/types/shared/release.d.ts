import { Clip } from './clip.js';
import { ClipProblem } from './clip-error.js';
import { EmbedSpec, EmbedOptions } from './embed-spec.js';

/**
 * Parses a clip from the JSON-LD of a schema.org `VideoObject` or `AudioObject`, by an allow-list of fields. The
 * object may be in a list, in a `@graph`, or in the object that it belongs to, such as an article. Relative
 * addresses resolve against `base`, the address of the document. Invalid parts are reported and dropped; an invalid
 * part that restricts the clip (`expires`) closes it instead. Throws a `ClipError` for a document without a video
 * or audio, a name or an id.
 */
declare function parseClip(document: unknown, base: string, report?: (problem: ClipProblem) => void): Clip;

/**
 * The parts of an embed spec that each format carries besides the address of the clip. A format neither writes nor reads
 * back other parts. `size` is width and height.
 */
declare const embedFormats: {
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
type EmbedFormat = keyof typeof embedFormats;

/**
 * Writes the code of an embed in one format. Returns the iframe code if the format is not available for the embed.
 */
declare function embedCode(format: EmbedFormat, spec: EmbedSpec): string;

/** A part of an embed spec. */
type SpecPart = Partial<EmbedSpec>;
/**
 * The result of reading a code: the parts of the embed spec that the code still has, and the parts that follow from
 * the address of the clip, as in `embedSpec`.
 */
interface EmbedReading {
    readonly format: EmbedFormat;
    readonly spec: SpecPart;
}

/**
 * Reads a code of any format back, even after a CMS has reordered or removed attributes. Returns the parts that
 * `embedFormats` lists for the format, or undefined for other text. It needs no document and loads nothing, and its
 * time is linear in the length.
 */
declare function parseEmbedCode(code: string): EmbedReading | undefined;

/** The parts of the address of an embed page. */
interface EmbedAddress {
    readonly id: string;
    /** Without options. */
    readonly embedUrl: string;
    /** The address of the site. It ends in a slash. */
    readonly base: string;
    readonly options: EmbedOptions;
}
/**
 * Parses `<base>/embed/<id>?…`. Returns undefined for other addresses. The hash is ignored, because WordPress and
 * AMP use it.
 */
declare function parseEmbedUrl(address: string): EmbedAddress | undefined;

/**
 * The version of this library, which is part of the addresses of its files. A test compares it with package.json.
 */
declare const version = "0.1.0";

export { embedCode, embedFormats, parseClip, parseEmbedCode, parseEmbedUrl, version };
export type { EmbedFormat, EmbedReading };
