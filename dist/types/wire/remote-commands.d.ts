import { type Read } from './read-value.js';
/** The commands that a frame accepts, named as those of `Player`, with the reader of each value. */
export declare const remoteCommands: {
    readonly play: Read<null>;
    readonly pause: Read<null>;
    readonly togglePaused: Read<null>;
    readonly load: Read<null>;
    readonly retry: Read<null>;
    /** Seconds. */
    readonly seek: Read<number>;
    /** 0 to 1. */
    readonly setVolume: Read<number>;
    readonly setMuted: Read<boolean>;
    readonly toggleMuted: Read<null>;
    readonly setLoop: Read<boolean>;
    readonly setPlaybackRate: Read<number>;
    /** A BCP 47 tag, or null for none. */
    readonly showCaptions: Read<string | null>;
    readonly toggleCaptions: Read<null>;
};
export type RemoteCommandName = keyof typeof remoteCommands;
/** The value of a command. */
export type RemoteValue<Name extends RemoteCommandName> = Exclude<ReturnType<(typeof remoteCommands)[Name]>, undefined>;
