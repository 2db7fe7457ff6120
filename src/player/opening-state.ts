import type { Clip } from '../clip/clip.js';
import { isInside, segmentOf } from './excerpt.js';
import type { PlayerState } from './player-state.js';

/** How a clip is to be played. */
export interface PlayerOptions {
  /** First position, in seconds. */
  readonly start?: number | undefined;
  /** With `start`, the end of a segment, in seconds. */
  readonly end?: number | undefined;
  /** Where it stands already, in seconds; `start` unless given. A position outside the segment lifts it. */
  readonly position?: number | undefined;
  readonly loop?: boolean;
  /** BCP 47 tag of the captions to show. */
  readonly captions?: string | undefined;
}

/** What there is to say of a clip that nobody has played yet. */
export function openingState(
  clip: Clip | undefined,
  { start = 0, end, position = start }: PlayerOptions,
): Pick<PlayerState, 'clip' | 'segment' | 'currentTime'> {
  const segment = segmentOf(start, end);
  return {
    clip,
    segment: segment && isInside(segment, position) ? segment : undefined,
    currentTime: position,
  };
}

/** Whether two clips are the same media, however they are described. */
export function isSameMedia(one: Clip | undefined, other: Clip | undefined): boolean {
  return JSON.stringify([one?.sources, one?.tracks]) === JSON.stringify([other?.sources, other?.tracks]);
}
