import type { ClipPlayer } from '../elements/player/clip-player.js';
import type { Player } from '../player/player.js';
import type { RemoteCommandName, RemoteValue } from '../wire/remote-commands.js';
import type { RemoteEvent } from '../wire/remote-events.js';
import type { RemoteState } from '../wire/remote-state.js';
/** Gives the protocols state, events and commands of the player. The facade stays until playback is requested. */
export declare class PlayerBridge {
    readonly element: ClipPlayer;
    readonly signal: AbortSignal;
    /** Resolves when the clip is loaded or has failed. */
    readonly ready: Promise<void>;
    constructor(element: ClipPlayer, signal: AbortSignal);
    get player(): Player;
    get state(): RemoteState;
    /** Duration in seconds: that of the media, else that of the clip, else 0. */
    get length(): number;
    /** Calls `call` for every event of a type, until the signal is aborted. */
    on(type: RemoteEvent | 'progress', call: () => void): void;
    /** Runs a command; settles as the command of the player does. */
    run<Name extends RemoteCommandName>(name: Name, value: RemoteValue<Name>): Promise<void>;
}
