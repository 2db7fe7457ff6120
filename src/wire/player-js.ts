/** Names of the protocol player.js 0.0.11 (https://github.com/embedly/player.js, SPEC.rst), which any page may use. */
export const playerJs = {
  context: 'player.js',
  version: '0.0.11',
  methods: [
    'play',
    'pause',
    'getPaused',
    'mute',
    'unmute',
    'getMuted',
    'setVolume',
    'getVolume',
    'getDuration',
    'setCurrentTime',
    'getCurrentTime',
    'setLoop',
    'getLoop',
    'removeEventListener',
    'addEventListener',
  ],
  events: ['ready', 'play', 'pause', 'ended', 'timeupdate', 'progress', 'error', 'seeked'],
} as const;

export type PlayerJsMethod = (typeof playerJs.methods)[number];
export type PlayerJsEvent = (typeof playerJs.events)[number];

/** A call from the host. `listener` is an id of the caller, which the answer repeats. */
export interface PlayerJsCall {
  /** The method may be unknown. The answer to such a call is an error. */
  readonly method: string;
  readonly value: unknown;
  readonly listener: string | undefined;
}

/** Writes a message of the frame as JSON: the answer to a call, or an event. */
export function playerJsMessage(event: string, value?: unknown, listener?: string): string {
  const { context, version } = playerJs;
  return JSON.stringify({ context, version, event, value, listener });
}
