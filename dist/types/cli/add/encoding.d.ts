import type { AudioInfo, MediaInfo, VideoInfo } from './media-info.js';
import { type Sides } from './picture-size.js';
/** What of an input is copied as it is, and what has to be encoded anew, with the reason in words. */
export interface Encoding {
    readonly extension: 'mp4' | 'm4a' | 'mp3';
    readonly type: 'video/mp4' | 'audio/mp4' | 'audio/mpeg';
    readonly copiesVideo: boolean;
    readonly copiesAudio: boolean;
    /** Why something is encoded; undefined where all is copied. */
    readonly reason?: string;
}
/** How the file for every browser is made of an input. */
export declare function encodingOf({ format, video, audio }: MediaInfo): Encoding;
/**
 * The streams that make the sound: the default one, else the first, never an audio description. Broadcast files have
 * left and right as two streams of one channel; those are joined.
 */
export declare function soundOf(audio: readonly AudioInfo[]): readonly AudioInfo[] | undefined;
/** The sides of the picture that is encoded. */
export declare const encodedSides: (video: VideoInfo) => Sides;
/** Filters that every browser's picture needs, before its size: progressive, at most 60 frames a second, 8 bits of SDR. */
export declare function pictureFilters({ isInterlaced, hdr, rate }: VideoInfo, canToneMap: boolean): string[];
export declare const sized: ({ width, height }: Sides) => string[];
/** Bits a second that H.264 may take for a picture, at most. */
export declare function mostBitrate({ width, height }: Sides): number;
/** Options of x264 for a picture; `out` is the number of the output stream where there are several. */
export declare function videoOptions(sides: Sides, out?: string): string[];
/** Options of AAC. The loudness stays as it is; more than six channels are more than browsers play. */
export declare function audioOptions(sound: readonly AudioInfo[]): string[];
