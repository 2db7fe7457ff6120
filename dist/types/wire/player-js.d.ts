/** Names of the protocol player.js 0.0.11 (https://github.com/embedly/player.js, SPEC.rst), which any page may use. */
export declare const playerJs: {
    readonly context: 'player.js';
    readonly version: '0.0.11';
    readonly methods: readonly ['play', 'pause', 'getPaused', 'mute', 'unmute', 'getMuted', 'setVolume', 'getVolume', 'getDuration', 'setCurrentTime', 'getCurrentTime', 'setLoop', 'getLoop', 'removeEventListener', 'addEventListener'];
    readonly events: readonly ['ready', 'play', 'pause', 'ended', 'timeupdate', 'progress', 'error', 'seeked'];
};
export type PlayerJsMethod = (typeof playerJs.methods)[number];
export type PlayerJsEvent = (typeof playerJs.events)[number];
/** A call from the host; `listener` is an id of the caller, which the answer repeats. */
export interface PlayerJsCall {
    /** May be unknown: such a call is answered with an error. */
    readonly method: string;
    readonly value: unknown;
    readonly listener: string | undefined;
}
/** A message of the frame, as a JSON string: the answer to a call, or an event. */
export declare function playerJsMessage(event: string, value?: unknown, listener?: string): string;
