import type { TimeRange } from './media-state.js';
import type { PlayerState } from './player-state.js';
type Ranged = Pick<PlayerState, 'duration' | 'clip' | 'live'>;
/** Whether the clip is a live stream: by the duration of its media, and before metadata by its document. */
export declare function isLive({ clip, duration }: Pick<PlayerState, 'clip' | 'duration'>): boolean;
/** The duration to show, in seconds: that of the media when finite, else that of the clip; NaN when both are unknown. */
export declare function shownDuration({ duration, clip }: Pick<PlayerState, 'duration' | 'clip'>): number;
/** The seekable range, in seconds: the live window, else the whole clip; it ends at 0 while the duration is unknown. */
export declare function seekRange(state: Ranged): TimeRange;
export {};
