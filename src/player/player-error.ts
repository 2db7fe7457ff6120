/**
 * The code of an error. `no-source`: the clip has no playable source. `network`: a request failed. `decode`: the
 * media is damaged. `timeout`: no data arrived in time. `engine`: the script of the engine could not be imported.
 * `document`: the clip document could not be read.
 */
export type PlayerErrorCode = 'no-source' | 'network' | 'decode' | 'timeout' | 'engine' | 'document';

/** An error as plain data. The message is for developers; the viewer's words are in `i18n/`. */
export interface PlayerError {
  readonly code: PlayerErrorCode;
  readonly message: string;
  /** HTTP status; 0 without a response; absent where it is unknown. */
  readonly status?: number;
}

/** Returns the `MediaError.code` of HTML for an error code. */
export function mediaErrorCode(code: PlayerErrorCode): number {
  if (code === 'decode') return 3;
  return code === 'network' || code === 'timeout' ? 2 : 4;
}
