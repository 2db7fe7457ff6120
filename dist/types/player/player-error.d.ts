/**
 * Why nothing plays: `no-source` there is none, or none that anything here can play; `network` it could not be fetched;
 * `decode` it is damaged; `timeout` nothing came; `engine` the script that plays it could not be loaded; `document` the
 * clip's description could not be read.
 */
export type PlayerErrorCode = 'no-source' | 'network' | 'decode' | 'timeout' | 'engine' | 'document';
/** An error as the state holds it: data, with a message for developers (the viewer's words are in `i18n/`). */
export interface PlayerError {
    readonly code: PlayerErrorCode;
    readonly message: string;
    /** HTTP status of the answer that was none, 0 where there was no answer; absent where nobody knows. */
    readonly status?: number;
}
/** A media element's (or video.js's) error in our terms; `code` as HTML's `MediaError.code`. */
export declare function playerError(error: {
    code: number;
    message?: string;
} | null, src: string): PlayerError;
