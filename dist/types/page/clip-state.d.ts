import type { Clip } from '../clip/clip.js';
import type { ClipPlayer } from '../elements/player/clip-player.js';
import { type RemoteClip, type RemoteState } from '../wire/remote-state.js';
/** What a player with a media element says of it. */
export declare function mediaState(player: ClipPlayer): RemoteState;
/** What can be said of a facade without making a media element for it. */
export declare function idleState(player: ClipPlayer, clip: Clip | undefined): RemoteState;
/** A clip as far as it crosses the frame's edge. */
export declare function clipState(clip: Clip | undefined): RemoteClip | null;
