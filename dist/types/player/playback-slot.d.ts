import type { ManagedPlayback } from './managed-playback.js';
import type { Playback, PlaybackHost } from './playback.js';
import type { Preloadable } from './watch-intent.js';
/** The module that exports the managed playback. */
export interface ManagedScript {
    readonly ManagedPlayback: new (host: PlaybackHost) => ManagedPlayback;
    readonly watchIntent: (target: Element, player: Preloadable) => void;
}
/** Holds the playback that drives the media element: none, then the gesture playback, then the managed one. */
export declare class PlaybackSlot {
    #private;
    readonly host: PlaybackHost;
    readonly loadScript: () => Promise<ManagedScript>;
    /** Settles when no clip is being loaded. */
    readonly clipKnown: () => Promise<void>;
    current: Playback | undefined;
    constructor(host: PlaybackHost, loadScript: () => Promise<ManagedScript>, 
    /** Settles when no clip is being loaded. */
    clipKnown: () => Promise<void>);
    /** The current playback; creates the gesture playback when there is none. */
    begin(): Playback;
    /** Imports and attaches the managed playback once. Rejects when the import fails. */
    load(): Promise<ManagedPlayback>;
    /** Lets a managed playback drive the media from now on, where the gesture playback has started it. */
    attach(create: (host: PlaybackHost) => ManagedPlayback): ManagedPlayback;
    /** Cancels the attachment of a managed playback that is still being imported. */
    forget(): void;
    /** Unloads and ends the current playback. */
    detach(): void;
}
