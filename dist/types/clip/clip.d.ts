/**
 * A clip as the rest of the code knows it: parsed, checked, absolute addresses, seconds.
 * The outside form is a schema.org `VideoObject` or `AudioObject`; `parseClip` makes one of these from it.
 */
export interface Clip {
    /** `[A-Za-z0-9_-]{1,64}`, as it stands in the addresses of a clip site. */
    readonly id: string;
    readonly kind: 'video' | 'audio';
    readonly title: string;
    readonly description?: string;
    /** Seconds. Absent when the document does not say. */
    readonly duration?: number;
    readonly posters: readonly ClipImage[];
    /** In the order in which they are to be tried. */
    readonly sources: readonly ClipSource[];
    /** Where the document names no media but a page, that page: the clip can be watched there alone. */
    readonly elsewhere?: string;
    /** The same with what is to be seen told as well (audio description), in the order in which they are to be tried. */
    readonly described?: readonly ClipSource[];
    readonly tracks: readonly ClipTrack[];
    readonly chapters: readonly ClipChapter[];
    /** Address of a WebVTT `metadata` track whose cues are images with `#xywh`. */
    readonly storyboard?: string;
    readonly live: boolean;
    readonly embedUrl?: string;
    /** The page that the clip has at its publisher's. */
    readonly pageUrl?: string;
    readonly publisher?: ClipPublisher;
    readonly credit?: string;
    readonly license?: string;
    /** ISO 8601. */
    readonly uploadDate?: string;
    /** ISO 8601; what cannot be read as a date stays as it was given, and takes the clip back. */
    readonly expires?: string;
    /** BCP 47. */
    readonly language?: string;
    readonly transcript?: string;
    readonly correction?: ClipCorrection;
    /** A warning in words, shown before the press. */
    readonly contentRating?: string;
    /** Who may frame the embed page, as CSP `frame-ancestors` lists it; absent means everybody. Read by a clip site alone. */
    readonly frameAncestors?: readonly string[];
}
/** One picture; sizes in CSS px where known. */
export interface ClipImage {
    readonly url: string;
    readonly width?: number;
    readonly height?: number;
    /** MIME type, where the document says it. */
    readonly type?: string;
}
/** One address of the media, with what is known of it. */
export interface ClipSource {
    readonly src: string;
    /** MIME type; absent when neither the document nor the address says. */
    readonly type?: string;
    readonly width?: number;
    readonly height?: number;
    /** Bits a second. */
    readonly bitrate?: number;
    /** Bytes. */
    readonly size?: number;
}
/** Timed text beside the media, WebVTT. */
export interface ClipTrack {
    readonly src: string;
    readonly kind: 'captions' | 'subtitles' | 'descriptions';
    /** BCP 47. */
    readonly language: string;
    readonly label: string;
    /** Shown from the start, unless other captions are asked for (HTML, `<track default>`). */
    readonly default?: true;
}
/** A named part of the clip; seconds of media time. */
export interface ClipChapter {
    readonly title: string;
    readonly start: number;
    readonly end?: number;
}
export interface ClipPublisher {
    readonly name: string;
    readonly url?: string;
    readonly logo?: string;
}
/** What the publisher says of a mistake. */
export interface ClipCorrection {
    readonly text: string;
    /** ISO 8601. */
    readonly date?: string;
}
