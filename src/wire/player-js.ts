/** The words of player.js 0.0.11 (https://github.com/embedly/player.js, SPEC.rst), which anybody's page may speak. */
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

/** A call from the page around; `listener` is the caller's own mark, handed back with the answer. */
export interface PlayerJsCall {
  /** One that does not exist is kept, because it has to be answered with an error. */
  readonly method: string;
  readonly value: unknown;
  readonly listener: string | undefined;
}

/** What a frame says: the answer to a call, or an event. Messages to the parent are JSON in a string. */
export function playerJsMessage(event: string, value?: unknown, listener?: string): string {
  const { context, version } = playerJs;
  return JSON.stringify({ context, version, event, value, listener });
}
