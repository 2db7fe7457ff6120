/** What the index of an MP4 says. */
export interface Mp4Index {
    /** Seconds; undefined where the index does not say. */
    readonly duration?: number;
    /** Four letters of each track's codec, such as `avc1` and `mp4a`; of pictures, then of sound. */
    readonly video: readonly string[];
    readonly audio: readonly string[];
    /** Px as they are to be shown. */
    readonly width?: number;
    readonly height?: number;
}
/** Reads the index (`moov`) of an MP4, ISO/IEC 14496-12; the media are not read. Undefined where there is none. */
export declare function readMp4(path: string): Promise<Mp4Index | undefined>;
