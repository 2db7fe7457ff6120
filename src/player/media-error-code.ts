import type { PlayerErrorCode } from './player-error.js';

/** HTML's `MediaError.code` for ours. */
export function mediaErrorCode(code: PlayerErrorCode): number {
  if (code === 'decode') return 3;
  return code === 'network' || code === 'timeout' ? 2 : 4;
}
