import { Clip } from './shared/clip.js';
import { ClipImage } from './codes.js';
import { EmbedFormat } from './shared/release.js';
export { EmbedReading, embedCode, embedFormats, parseClip, parseEmbedCode, parseEmbedUrl, version } from './shared/release.js';
import { ClipProblem } from './shared/clip-error.js';
import { EmbedOptions } from './shared/embed-spec.js';
export { EmbedPlace, EmbedSpec, embedSpec } from './shared/embed-spec.js';
import { CaptionLine } from './shared/caption-line.js';

/** Parses the options in a query. Unknown parameters are ignored, and invalid values count as not given. */
declare function parseEmbedOptions(query: URLSearchParams): EmbedOptions;

/**
 * The severity of a finding: `error` if readers do not see the clip, `warning` if some lose a feature, `suggestion`
 * for a possible improvement.
 */
type Severity = 'error' | 'warning' | 'suggestion';
/** A kind of finding. */
interface FindingKind {
    readonly severity: Severity;
    /** A sentence that describes the fault. */
    readonly words: string;
}
/** All kinds of findings by id. What their repairs do is in `documented-kinds.ts`, which no page loads. */
declare const findingKinds: {
    readonly 'script-missing': FindingKind;
    readonly 'script-disabled': FindingKind;
    readonly 'integrity-mismatch': FindingKind;
    readonly 'shown-as-text': FindingKind;
    readonly 'address-as-text': FindingKind;
    readonly 'markdown-as-text': FindingKind;
    readonly 'shortcode-as-text': FindingKind;
    readonly 'curly-quotes': FindingKind;
    readonly 'foreign-escapes': FindingKind;
    readonly 'linked-inside': FindingKind;
    readonly 'odd-characters': FindingKind;
    readonly 'cut-off': FindingKind;
    readonly 'unclosed-frame': FindingKind;
    readonly 'doubly-escaped': FindingKind;
    readonly 'percent-encoded': FindingKind;
    readonly 'broken-address': FindingKind;
    readonly 'insecure-address': FindingKind;
    readonly 'local-address': FindingKind;
    readonly sandboxed: FindingKind;
    readonly 'wrong-element': FindingKind;
    readonly 'editor-placeholder': FindingKind;
    readonly 'oembed-element': FindingKind;
    readonly 'lost-code': FindingKind;
    readonly 'unknown-clip': FindingKind;
    readonly 'removed-clip': FindingKind;
    readonly 'allow-missing': FindingKind;
    readonly 'allow-incomplete': FindingKind;
    readonly 'sandbox-incomplete': FindingKind;
    readonly 'link-only': FindingKind;
    readonly 'rendered-markdown': FindingKind;
    readonly 'wordpress-embed-block': FindingKind;
    readonly 'lazy-source': FindingKind;
    readonly 'srcdoc-shown': FindingKind;
    readonly 'protocol-relative': FindingKind;
    readonly 'redirected-address': FindingKind;
    readonly 'watch-in-frame': FindingKind;
    readonly 'size-missing': FindingKind;
    readonly 'wrong-ratio': FindingKind;
    readonly 'invalid-option': FindingKind;
    readonly 'border-drawn': FindingKind;
    readonly 'title-missing': FindingKind;
    readonly 'old-version': FindingKind;
    readonly 'consent-source': FindingKind;
    readonly 'shown-as-code': FindingKind;
};
/** The id of a kind of finding. */
type FindingId = keyof typeof findingKinds;

/** A range in a text. Lines and columns start at 1; column, offset and length are in UTF-16 code units. */
interface Place {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
    readonly length: number;
}
/** A replacement of `length` UTF-16 code units at `offset` by `text`. */
interface Edit {
    readonly offset: number;
    readonly length: number;
    readonly text: string;
}
/** The repair of a finding. */
interface Repair {
    /** A complete, working code to copy. Empty if the code should be removed. */
    readonly code: string;
    /** Edits of the checked text. Empty if a person has to decide. */
    readonly edits: readonly Edit[];
}
/** A result of a check. */
interface Finding {
    readonly id: FindingId;
    readonly severity: Severity;
    readonly place: Place;
    /** English sentences with the observed value. */
    readonly words: string;
    readonly repair: Repair;
}
/** A code of one of the given sites, or the rest of one. */
interface FoundCode {
    readonly format: EmbedFormat;
    /** The id of the clip. */
    readonly clip: string;
    readonly place: Place;
}
/** The result of a check. Both lists are in text order. */
interface CodeReport {
    readonly codes: readonly FoundCode[];
    readonly findings: readonly Finding[];
}

/** The options of a search for codes. */
interface FindOptions {
    /** The http(s) addresses of the clip sites: `https://clips.example.org`. Codes of other sites are ignored. */
    readonly sites: readonly string[];
    /**
     * All clips of these sites, from `parseClip` or `siteClip`. With them, ids, titles and ratios are checked too.
     */
    readonly clips?: readonly Clip[];
    /** The absolute address of the published text, the base of relative addresses. */
    readonly page?: string;
    /** The text is Markdown, which may contain HTML and Markdown codes. */
    readonly markdown?: boolean;
    /** The pages load the scripts of the codes themselves, so that codes need none. */
    readonly scripts?: boolean;
}

/** The options of a check. */
interface CheckOptions extends FindOptions {
    /** The ids of clips whose codes the text must have. A filter that deletes a code leaves no other trace. */
    readonly expect?: readonly string[];
}
/** As `findCodes`, and reports the codes that are expected and missing. */
declare function checkCode(text: string, options: CheckOptions): CodeReport;

/** A kind of finding, with the description of its repair. */
interface DocumentedKind extends FindingKind {
    readonly repair: string;
}
/** All kinds of findings by id. `docs/checker.md` has the same table. */
declare const documentedKinds: Readonly<Record<FindingId, DocumentedKind>>;

/** A repaired text. */
interface RepairedText {
    readonly text: string;
    /** The repaired findings. Their places refer to the text before the repair. */
    readonly repaired: readonly Finding[];
    /** The check of the repaired text. */
    readonly left: CodeReport;
}
/** Applies all repairs that need no decision by a person. The rest of the text stays unchanged. */
declare function repairCode(text: string, options: FindOptions): RepairedText;

/** Escaped HTML. Only `html` creates it; `String(value)` returns its text. */
declare class Html {
    readonly text: string;
    constructor(text: string);
    toString(): string;
}
type Value = Html | readonly Html[] | string | number | false | null | undefined;
/**
 * Template tag that writes HTML. Values are escaped for text and for quoted attributes. `Html` values and lists of them
 * stay as they are; `false`, `null` and `undefined` write nothing. All HTML of the library is written by it.
 */
declare function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html;

/** Maximum width and height in CSS px. A missing one is no limit. */
interface MaxSize {
    readonly maxWidth?: number;
    readonly maxHeight?: number;
}

/** An oEmbed 1.0 response, https://oembed.com/, section 2.3.4. Sizes are whole CSS px. */
interface OEmbed {
    /** Text, because consumers compare it strictly with `'1.0'`. */
    readonly version: '1.0';
    /** Audio is `rich`: oEmbed has no type for it. */
    readonly type: 'video' | 'rich';
    readonly title: string;
    readonly author_name?: string;
    readonly author_url?: string;
    readonly provider_name: string;
    readonly provider_url: string;
    /** Seconds. */
    readonly cache_age: number;
    readonly thumbnail_url?: string;
    readonly thumbnail_width?: number;
    readonly thumbnail_height?: number;
    readonly html: string;
    readonly width: number;
    readonly height: number;
}

/** Writes an oEmbed response as XML, without the characters that XML forbids. */
declare function oEmbedXml(document: OEmbed): string;

/** English words of the pages of a clip site. A site may replace them. */
declare const pageWords: {
    readonly language: "en";
    readonly unknown: "There is no such clip";
    readonly unknownMore: "The address may have been copied in part, or the clip may never have been here.";
    readonly removed: (date: string) => string;
    readonly private: "This clip is not public";
    readonly elsewhere: "This clip can only be watched elsewhere.";
    readonly consent: "Nothing of this clip is loaded before you agree. Without script, it can be watched on its page.";
    readonly warning: "Warning";
    readonly correction: "Correction";
    readonly correctionOf: (date: string) => string;
    readonly article: "To the article";
    readonly transcript: "Transcript";
    readonly clips: "Clips";
};
/** The words that a site may replace. `language` is their BCP 47 tag. */
type PageWords = {
    readonly [Key in keyof typeof pageWords]: (typeof pageWords)[Key] extends (...values: infer Values) => string ? (...values: Values) => string : string;
};

/**
 * Returns the words of the pages of a clip site in the language of a BCP 47 tag, or in English for other languages.
 */
declare function pageWordsOf(tag: string): PageWords;

/** A JSON-LD object for `JSON.stringify`, which drops undefined values. */
type JsonLd = {
    readonly [key: string]: unknown;
};
/**
 * Writes a clip as the schema.org document that `parseClip` reads, with absolute addresses. `parseClip` returns the
 * same clip. `watch` is the address of the clip's page on this site. With it the document also has the properties
 * that search engines need for moments, only the chapters that they accept, and a date with a time.
 */
declare function clipDocument(clip: Clip, watch?: string): JsonLd;

/** Additional sources for each directive: origins, `'self'`, or a scheme such as `https:`. */
type PolicyHosts = {
    readonly [Directive in string]?: readonly string[];
};
/**
 * Returns the value of `Content-Security-Policy` for the pages of a clip site. `extra` holds further directives,
 * such as `report-uri /reports`. Without `frame-ancestors` in `hosts`, any page may frame the page.
 * Throws a `TypeError` if `hosts` has a directive that is not in the policy or a source that is not valid, or if
 * `extra` is not a list of directives. Unchecked text never becomes part of a policy.
 */
declare function contentSecurityPolicy(extra?: string, hosts?: PolicyHosts): string;

/** A stream of bytes: a web stream, or an async iterable such as a stream of Node. */
type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The body of an answer. */
type AnswerBody = string | Uint8Array<ArrayBuffer> | ArrayBuffer | ByteStream;

/** Finds a site file by its path. Returns undefined or null if there is none. */
type FindAsset = (path: string) => Found | Promise<Found>;
type Found = AnswerBody | null | undefined;

/** A clip site: its addresses, its name, and the properties of its media host. */
interface Site {
    /** An absolute http(s) address that ends in `/`. `createClipHandler` adds a missing slash. */
    readonly base: string;
    readonly name: string;
    /** The folder of the site files of this version, ending in `/`. The default is `<base>inline-clip/<version>/`. */
    readonly assetsUrl?: string;
    /**
     * The media host sends `Access-Control-Allow-Origin`. The HTML then contains the captions, for readers without
     * script.
     */
    readonly mediaCors?: boolean;
    /**
     * The media host sends `Cross-Origin-Resource-Policy: cross-origin`. Embed pages then use the embedder policy
     * `require-corp`.
     */
    readonly mediaCorp?: boolean;
    /** Further origins of media, which the documents do not name, such as those of the segments of a stream. */
    readonly mediaHosts?: readonly string[];
    readonly layout?: SiteLayout;
    /**
     * Every page asks for consent before it loads a clip. `remember` stores the consent for the hosts of the clip.
     */
    readonly consent?: boolean | 'remember';
    /** The language of the pages' own words (BCP 47). The default is English, also for languages without words. */
    readonly language?: string;
    /** The words of the pages, in place of those of `language`. */
    readonly words?: PageWords;
    /**
     * The path of requests at the server, if a proxy changes the path of `base`: `/` if the proxy strips it. The
     * default is the path of `base`.
     */
    readonly mount?: string;
}
/**
 * The form of the addresses. `server` is the default; its oEmbed endpoint reads a query. `files` are static files
 * on any host that serves `index.html` of a folder; addresses end in `/`, because such hosts redirect without it.
 * `clean-files` are static files on a host that omits `.html` without a redirect.
 */
type SiteLayout = 'server' | 'files' | 'clean-files';

/** Returns width and height of an image in px by its address, or undefined if unknown. */
type PictureSize = (address: string) => Promise<{
    width: number;
    height: number;
} | undefined> | {
    width: number;
    height: number;
} | undefined;

/**
 * Returns the picture of a clip at a position in seconds, or undefined. A relative address resolves against the site.
 */
type FindStill = (clip: Clip, seconds: number) => ClipImage | undefined | Promise<ClipImage | undefined>;

/** Consecutive lines of one speaker without a pause. */
interface CaptionParagraph {
    readonly speaker?: string;
    readonly lines: readonly CaptionLine[];
}

/** The transcript of a clip, from one of its caption files. */
interface Transcript {
    /** BCP 47. */
    readonly language: string;
    readonly paragraphs: readonly CaptionParagraph[];
}

type Eventually<T> = T | Promise<T>;
/** A clip with its document, as `findClip` returns it. */
interface ListedClip {
    readonly id: string;
    readonly document: unknown;
}
/**
 * The parts of a clip site. If one of the functions throws, the promise of the handler rejects with the same error.
 */
interface ClipSite {
    readonly site: Site;
    /**
     * Returns the parsed JSON document of a clip, `'private'` for a clip that is not public, and undefined or null
     * for an unknown clip. `id` is `[A-Za-z0-9_-]{1,64}`.
     */
    readonly findClip: (id: string) => Eventually<unknown>;
    /**
     * Returns a site file by its path under `/inline-clip/`: `0.1.0/inline-clip.js`. The path has plain names and
     * slashes only. The file is bytes, text, or a stream of bytes, which is passed through in pieces. Undefined or
     * null means that there is none.
     */
    readonly findAsset?: FindAsset;
    /**
     * Returns the transcript of a clip for the HTML of its watch page, or undefined without captions.
     * `parseTranscript` makes one of a caption file. The handler calls this at each request and keeps no result.
     */
    readonly findTranscript?: (clip: Clip) => Eventually<Transcript | undefined>;
    /** Returns width and height of a poster in px by its address; called at each request if its document lacks them. */
    readonly pictureSize?: PictureSize;
    /** The picture with which an excerpt begins, for its cards and its oEmbed; without it they show the poster. */
    readonly findStill?: FindStill;
    /**
     * Returns the clips of the front page in order: ids, or ids with documents, for which `findClip` is not called.
     * The handler parses each document object once: return a new object for a changed document.
     */
    readonly listClips?: () => Eventually<readonly (string | ListedClip)[]>;
    /**
     * Receives the errors of documents that the front page leaves out, and of invalid restrictions, which remove a
     * clip. Each error is reported once. The default is the console.
     */
    readonly report?: (error: unknown) => void;
    /** Further directives for the policy of all pages, such as `report-uri /reports`. */
    readonly policyExtra?: string | undefined;
}
/**
 * Makes the request handler of a clip site. It answers all addresses of the site except media. It uses web APIs
 * only (`Request`, `Response`, `URL`, `crypto.subtle`), so that it runs in Node and in edge runtimes. Throws a
 * `TypeError` if the site or `policyExtra` is invalid in a policy.
 */
declare function createClipHandler(clipSite: ClipSite): (request: Request) => Promise<Response>;

/**
 * Returns the HTML of `/embed/<id>`, the document inside an embed's iframe. In the browser, `embed-page.js` reads
 * the options from the address. `options` are for readers without script; a server that sends the same page for
 * every query loses only these. The page links to its oEmbed, because some editors request the address of a pasted
 * frame to find it. If the clip is removed at `now` (milliseconds since 1970), the page says so.
 */
declare function embedPage(clip: Clip, options: Partial<EmbedOptions>, site: Site, now?: number): string;

/**
 * The tags that a clip puts into the head of a page: oEmbed discovery, Open Graph and a Twitter player card. They keep the position or
 * excerpt that `options` say, and show its `still` before the posters of the clip.
 */
declare function metaTags(clip: Clip, site: Site, options?: Partial<EmbedOptions>, still?: ClipImage): Html;

/**
 * The oEmbed response for a clip of a site, within `size` (CSS px); `options` are those of the address that was asked
 * about. `oEmbedXml` writes it as XML. Its thumbnail is the `still` of an excerpt, where there is one.
 */
declare function oEmbed(clip: Clip, size: MaxSize, site: Site, options?: Partial<EmbedOptions>, still?: ClipImage): OEmbed;

/** `embed` is the page inside frames of other sites; `page` is any other page. */
type PageKind = 'embed' | 'page';
/** Returns the response headers of a page without `Cache-Control`. */
declare function pageHeaders(kind: PageKind, policy?: string): Record<string, string>;
/**
 * Returns the response headers of a page with clips. The policy allows their hosts. The embed page of a clip with a
 * list of frame ancestors has that list. `extra` holds further directives.
 */
declare function clipPageHeaders(kind: PageKind, clips: readonly Clip[], site: Site, extra?: string): Record<string, string>;

/**
 * Parses a WebVTT caption file into a transcript. `language` is a BCP 47 tag. An invalid cue is reported and
 * dropped. Throws a `ClipError` for text that is not WebVTT.
 */
declare function parseTranscript(text: string, language: string, report?: (problem: ClipProblem) => void): Transcript;

/**
 * Returns `robots.txt`, which allows all crawlers and names the sitemap. Crawlers read it at the root of an origin
 * only.
 */
declare const robotsText: ({ base }: Site) => string;

/**
 * Parses a document into a clip for a site. `embedUrl` becomes that of the site; for a document without media, its
 * own one is kept as `elsewhere`. `pageUrl` is that of the document, or the watch page. Relative addresses resolve
 * against `/clips/<file>`. Throws a `ClipError`, like `parseClip`.
 */
declare function siteClip(document: unknown, file: string, site: Site, report?: (problem: ClipProblem) => void): Clip;

/** A file of a sitemap. `path` is relative to the base of the site. */
interface SitemapFile {
    readonly path: string;
    readonly body: string;
}
/**
 * Returns the sitemap of a site. A clip with the data that search engines require (an image, and media or a player)
 * has a video entry. The sitemap is `sitemap.xml`; if the clips exceed one file, it is an index of `sitemap-1.xml`
 * and so on. Clips that are removed at `now` (milliseconds since 1970) are left out.
 */
declare function sitemapFiles(clips: readonly Clip[], site: Site, now?: number): SitemapFile[];

/** A file of a clip site. `path` is relative to the base of the site. */
interface StaticFile {
    readonly path: string;
    readonly body: string;
    /** The response headers of the file. */
    readonly headers: Readonly<Record<string, string>>;
}
/**
 * Yields a clip site as static files: front page, 404 page, the page that checks codes, and for each clip its
 * pages, its document and its oEmbed responses, in the default size and those of `oEmbedSizes`. `transcriptOf`
 * returns the transcript of a clip. The assets under `/inline-clip/<version>/` are not included. A clip that is
 * removed at `now` (milliseconds since 1970) has pages that say so, and no oEmbed.
 */
declare function staticFiles(clips: readonly Clip[], site: Site, now?: number, transcriptOf?: (clip: Clip) => Transcript | undefined): Generator<StaticFile>;

/**
 * The HTML of `/watch/<id>`, the page that a clip has on its own site; it can be read without script.
 * `query` is the query of the address, of which `start` and `end` (seconds) reach the player. A clip that has been
 * removed at `now` (milliseconds since 1970) says so instead. Without a `transcript`, the page shows that of the document.
 * `still` is the picture of an excerpt for its cards, instead of the poster.
 */
declare function watchPage(clip: Clip, site: Site, query?: URLSearchParams, now?: number, transcript?: Transcript, still?: ClipImage): string;

export { Clip, ClipProblem, EmbedFormat, EmbedOptions, checkCode, clipDocument, clipPageHeaders, contentSecurityPolicy, createClipHandler, embedPage, documentedKinds as findingKinds, html, metaTags, oEmbed, oEmbedXml, pageHeaders, pageWordsOf, parseEmbedOptions, parseTranscript, repairCode, robotsText, siteClip, sitemapFiles, staticFiles, watchPage };
export type { CheckOptions, ClipSite, CodeReport, Edit, Finding, FindingId, DocumentedKind as FindingKind, FoundCode, ListedClip, OEmbed, PageKind, PageWords, Place, Repair, RepairedText, Severity, Site, SiteLayout, SitemapFile, StaticFile, Transcript };
