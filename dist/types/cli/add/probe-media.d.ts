import type { MediaInfo } from './media-info.js';
/** What `ffprobe -of json` writes, as far as it is read here; numbers are texts, most of them. */
interface Probed {
    readonly format?: {
        format_name?: string;
        duration?: string;
        bit_rate?: string;
        size?: string;
        tags?: Tags;
    };
    readonly streams?: readonly ProbedStream[];
    readonly chapters?: readonly {
        start_time?: string;
        end_time?: string;
        tags?: Tags;
    }[];
}
type Tags = Readonly<Record<string, string | undefined>>;
interface ProbedStream {
    readonly index: number;
    readonly codec_type?: string;
    readonly codec_name?: string;
    readonly profile?: string | number;
    readonly pix_fmt?: string;
    readonly width?: number;
    readonly height?: number;
    readonly sample_aspect_ratio?: string;
    readonly field_order?: string;
    readonly color_transfer?: string;
    readonly avg_frame_rate?: string;
    readonly duration?: string;
    readonly channels?: number;
    readonly sample_rate?: string;
    readonly disposition?: Readonly<Record<string, number | undefined>>;
    readonly tags?: Tags;
    readonly side_data_list?: readonly {
        rotation?: number;
    }[];
}
/** A file that holds no media; the message says what came instead. */
export declare class MediaError extends Error {
}
/** What is in a file (an absolute path) or at an http(s) address. Throws a `MediaError` where that is no media. */
export declare function probeMedia(place: string, signal: AbortSignal): Promise<MediaInfo>;
/** What `ffprobe` has said, read. Throws a `MediaError` where it is neither video nor audio. */
export declare function mediaInfo({ format, streams, chapters }: Probed): MediaInfo;
export {};
