import type { PlayerErrorCode } from './player-error.js';
/** HTML's `MediaError.code` for ours. */
export declare function mediaErrorCode(code: PlayerErrorCode): number;
