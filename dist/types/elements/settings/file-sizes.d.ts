import type { ClipSource } from '../../clip/clip.js';
/** Bytes of a file: as its document says, else as its server does, who is asked once; undefined where neither says. */
export declare function fileSize({ src, size }: ClipSource): Promise<number | undefined>;
