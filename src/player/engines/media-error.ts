import type { PlayerError, PlayerErrorCode } from '../player-error.js';

const codes: readonly PlayerErrorCode[] = ['no-source', 'no-source', 'network', 'decode', 'no-source'];

/** The `PlayerError` for an error of a media element or of video.js; `code` is HTML's `MediaError.code`. */
export function playerError(error: { code: number; message?: string } | null, src: string): PlayerError {
  return {
    code: codes[error?.code ?? 4] ?? 'network',
    message: `${src}: ${error?.message || 'cannot be played'}`,
  };
}
