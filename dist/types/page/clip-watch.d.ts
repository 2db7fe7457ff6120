import type { Clip } from '../clip/clip.js';
import type { ClipFailure } from '../elements/player/clip-error-event.js';
import type { ClipPlayer } from '../elements/player/clip-player.js';
import { type RemoteEvent } from '../wire/remote-events.js';
import type { RemoteState } from '../wire/remote-state.js';
/**
 * Watches a `<clip-player>` from outside, by its events and its `HTMLMediaElement` surface, for those who answer for it
 * in other windows. A facade stays one: the media element is not asked before there is one.
 */
export declare class ClipWatch {
    #private;
    readonly player: ClipPlayer;
    readonly signal: AbortSignal;
    /** Resolves when the clip is known, or known to be unreadable. */
    readonly ready: Promise<void>;
    /** Make it before the element looks for its clip, and before anybody else listens. */
    constructor(player: ClipPlayer, signal: AbortSignal);
    /** Calls with every event of that kind, until the watch ends. */
    on(type: RemoteEvent | 'progress', call: () => void): void;
    get clip(): Clip | undefined;
    /** Whether the media element may be asked. */
    get hasMedia(): boolean;
    /** The element, for a command that needs its media: that is made now, if there is none. */
    get media(): ClipPlayer;
    /** Why nothing can be played, and how to begin again. */
    get failure(): ClipFailure | undefined;
    /** The length in seconds: the media's where it is known, else the clip's, else 0. */
    get length(): number;
    get state(): RemoteState;
}
