import type { Player } from '../../player/player.js';
import type { TrackList } from './track-list.js';
/** Fills the lists of a player with what can be chosen, and has a choice made in them made by the player. */
export declare function fillTrackLists(player: Player, videoRenditions: TrackList, audioTracks: TrackList): void;
