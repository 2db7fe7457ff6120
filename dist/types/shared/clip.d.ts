/**
 * A parsed and validated clip: addresses are absolute, times are in seconds. `parseClip` makes it of a schema.org
 * `VideoObject` or `AudioObject`.
 */
interface Clip {
    /** `[A-Za-z0-9_-]{1,64}`. It is part of the addresses of a clip site. */
    readonly id: string;
    readonly kind: 'video' | 'audio';
    readonly title: string;
    readonly description?: string;
    /** Seconds. Absent if the document does not give it. */
    readonly duration?: number;
    readonly posters: readonly ClipImage[];
    /** In order of preference. */
    readonly sources: readonly ClipSource[];
    /** The page where the clip can be watched, for a document that names a page instead of media. */
    readonly elsewhere?: string;
    /** The same media with audio description, in order of preference. */
    readonly described?: readonly ClipSource[];
    readonly tracks: readonly ClipTrack[];
    readonly chapters: readonly ClipChapter[];
    /** Address of a WebVTT `metadata` track whose cues are images with `#xywh`. */
    readonly storyboard?: string;
    readonly live: boolean;
    /** The dates of a live stream, in ISO 8601. Only a clip site reads them, for search engines. */
    readonly broadcast?: {
        readonly start: string;
        readonly end: string;
    };
    readonly embedUrl?: string;
    /** The publisher's page with this clip. */
    readonly pageUrl?: string;
    readonly publisher?: ClipPublisher;
    readonly credit?: string;
    readonly license?: string;
    /** ISO 8601. */
    readonly uploadDate?: string;
    /** ISO 8601. A value that is not a date is kept unchanged, and the clip then counts as removed. */
    readonly expires?: string;
    /** BCP 47. */
    readonly language?: string;
    readonly transcript?: string;
    readonly correction?: ClipCorrection;
    /** A content warning in words. It is shown before playback. */
    readonly contentRating?: string;
    /**
     * The origins that may frame the embed page, as sources of CSP `frame-ancestors`. Absent means all origins. Only
     * a clip site reads it.
     */
    readonly frameAncestors?: readonly string[];
}
/** One image. Width and height are CSS px, if the document gives them. */
interface ClipImage {
    readonly url: string;
    readonly width?: number;
    readonly height?: number;
    /** MIME type, if the document gives it. */
    readonly type?: string;
}
/** One media resource of the clip. */
interface ClipSource {
    readonly src: string;
    /** MIME type. Absent if neither the document nor the extension gives it. */
    readonly type?: string;
    readonly width?: number;
    readonly height?: number;
    /** Bits per second. */
    readonly bitrate?: number;
    /** Bytes. */
    readonly size?: number;
}
/** A WebVTT text track. */
interface ClipTrack {
    readonly src: string;
    readonly kind: 'captions' | 'subtitles' | 'descriptions';
    /** BCP 47. */
    readonly language: string;
    readonly label: string;
    /** The track is shown at the start unless the viewer has chosen others (HTML, `<track default>`). */
    readonly default?: true;
}
/** A named part of the clip. Times are seconds of media time. */
interface ClipChapter {
    readonly title: string;
    readonly start: number;
    readonly end?: number;
}
interface ClipPublisher {
    readonly name: string;
    readonly url?: string;
    readonly logo?: string;
}
/** A correction that the publisher has made. */
interface ClipCorrection {
    readonly text: string;
    /** ISO 8601. */
    readonly date?: string;
}

export type { Clip, ClipChapter, ClipCorrection, ClipImage, ClipPublisher, ClipSource, ClipTrack };
