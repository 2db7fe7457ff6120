import { type RunOptions } from '../run-program.js';
/** Options before an input that is a file of this machine; the path has to be absolute. */
export declare const fileInput: (path: string) => string[];
/** Options before an input that is an http(s) address: nothing in it can lead to a file of this machine. */
export declare const addressInput: (address: string) => string[];
/** Options before a picture; a `%` in its name is no pattern. */
export declare const pictureInput: (path: string) => string[];
/** Where a program of FFmpeg is not on this machine. */
export declare class MissingToolError extends Error {
    constructor();
}
/** Told how far `ffmpeg` is: seconds of media that are done, and how many it does in a second. */
export type Pace = (seconds: number, speed: number) => void;
/**
 * Runs `ffmpeg` without a shell. Its arguments end with a file relative to `cwd`, or with `pipe:1`, whose bytes are
 * resolved to. Rejects with a `ProgramError`, a `MissingToolError`, or the reason of the signal.
 */
export declare function ffmpeg(args: readonly string[], options: Omit<RunOptions, 'line'>, pace?: Pace): Promise<Buffer>;
export declare const ffprobe: (args: readonly string[], signal: AbortSignal) => Promise<Buffer>;
