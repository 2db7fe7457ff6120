/**
 * Why nothing plays: `no-source`: there is none, or none that anything here can play; `network`: it could not be fetched;
 * `decode`: it is damaged; `timeout`: nothing came; `engine`: the script that plays it could not be loaded; `document`:
 * the clip's document could not be read.
 */
export type PlayerErrorCode = 'no-source' | 'network' | 'decode' | 'timeout' | 'engine' | 'document';
/** An error as the state holds it: data, with a message for developers (the viewer's words are in `i18n/`). */
export interface PlayerError {
    readonly code: PlayerErrorCode;
    readonly message: string;
    /** HTTP status of the answer, 0 where there was no answer; absent where nobody knows. */
    readonly status?: number;
}
/** HTML's `MediaError.code` for one of ours. */
export declare function mediaErrorCode(code: PlayerErrorCode): number;
