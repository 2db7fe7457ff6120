import { type Sides } from './picture-size.js';
/** Where pictures come from, and where they go. */
export interface PictureTask {
    /** Options of `ffmpeg` that open the media. */
    readonly input: readonly string[];
    /** The stream with the picture. */
    readonly stream: number;
    /** Px as they are to be shown; undefined where the picture's own are right. */
    readonly sides?: Sides;
    /** Seconds. */
    readonly duration: number;
    readonly folder: string;
    readonly signal: AbortSignal;
}
export interface Poster extends Sides {
    readonly file: string;
}
/** The time of a picture in which something can be seen, seconds; `isDark` where there is none in the whole clip. */
export declare function findPicture(task: PictureTask): Promise<{
    at: number;
    isDark: boolean;
}>;
/** The widths of posters, px: those of small, middling and large players, or parts of a picture that is smaller. */
export declare function posterWidths(width: number): number[];
/** Makes the posters of the picture at a time; none where there is no picture at that time. */
export declare function makePosters(at: number, task: PictureTask, filters: readonly string[]): Promise<Poster[]>;
/** Makes the posters of a picture: a file with an absolute path. Throws a `MediaError` where it is none. */
export declare function postersOfPicture(path: string, folder: string, signal: AbortSignal): Promise<Poster[]>;
