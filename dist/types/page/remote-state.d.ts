import type { PlayerState } from '../player/player-state.js';
import type { RemoteState } from '../wire/remote-state.js';
/** The part of a player state that is sent to the host; `currentTime` is the position of the media in seconds. */
export declare function remoteState(state: PlayerState, currentTime: number): RemoteState;
