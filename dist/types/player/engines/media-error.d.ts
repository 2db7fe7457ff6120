import type { PlayerError } from '../player-error.js';
/** The `PlayerError` for an error of a media element or of video.js; `code` is HTML's `MediaError.code`. */
export declare function playerError(error: {
    code: number;
    message?: string;
} | null, src: string): PlayerError;
