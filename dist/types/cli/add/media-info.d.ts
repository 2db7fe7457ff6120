import type { ClipChapter } from '../../clip/clip.js';
/** What is known of a file or an address with media. Numbers that are not known are undefined. */
export interface MediaInfo {
    /** The container, as `ffprobe` names it: `mov,mp4,m4a,3gp,3g2,mj2`. */
    readonly format: string;
    /** Seconds. */
    readonly duration?: number;
    /** Bits a second. */
    readonly bitrate?: number;
    /** Bytes. */
    readonly size?: number;
    readonly title?: string;
    readonly video?: VideoInfo;
    /** In the order of the file. */
    readonly audio: readonly AudioInfo[];
    readonly texts: readonly TextInfo[];
    /** The stream that is the cover picture of a recording. */
    readonly cover?: number;
    readonly chapters: readonly ClipChapter[];
}
export interface VideoInfo {
    /** Number of the stream in the file. */
    readonly index: number;
    readonly codec: string;
    readonly profile: string;
    readonly pixels: string;
    /** Px as they are to be shown: turned as the file says, in square pixels. */
    readonly width: number;
    readonly height: number;
    /** The pixels of the stream are square, so that its sides are those to be shown. */
    readonly isSquare: boolean;
    readonly isInterlaced: boolean;
    /** The curve of high dynamic range that the picture has. */
    readonly hdr?: 'smpte2084' | 'arib-std-b67';
    /** Frames a second, on average. */
    readonly rate?: number;
}
export interface AudioInfo {
    readonly index: number;
    readonly codec: string;
    readonly channels: number;
    /** Samples a second. */
    readonly rate: number;
    readonly language?: string;
    readonly isDefault: boolean;
    /** It tells what is to be seen (audio description). */
    readonly isDescription: boolean;
}
/** A text track inside a file. */
export interface TextInfo {
    readonly index: number;
    readonly codec: string;
    readonly language?: string;
    readonly title?: string;
    /** Drawn pictures of words, which cannot be made into text. */
    readonly isPicture: boolean;
}
