import type { Player } from '../../player/player.js';
import type { TrackList } from './track-list.js';
/** The video renditions and the audio tracks of a player; empty before there is media, and filled by a script then. */
export declare function trackListsOf(player: Player): readonly [TrackList, TrackList];
