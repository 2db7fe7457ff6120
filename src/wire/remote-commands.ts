import { orNull, type Read, readFlag, readNumber, readText } from './read-value.js';

const nothing: Read<null> = () => null;

/**
 * The commands that a frame accepts, with the reader of each value. They are named after the methods of `Player`.
 */
export const remoteCommands = {
  play: nothing,
  pause: nothing,
  togglePaused: nothing,
  load: nothing,
  retry: nothing,
  /** Seconds. */
  seek: readNumber(0, 1e9),
  /** 0 to 1. */
  setVolume: readNumber(0, 1),
  setMuted: readFlag,
  toggleMuted: nothing,
  setLoop: readFlag,
  setPlaybackRate: readNumber(0.0625, 16),
  /** A BCP 47 tag, or null for none. */
  showCaptions: orNull(readText),
  toggleCaptions: nothing,
  openTranscript: nothing,
} as const satisfies Record<string, Read<number | boolean | string | null>>;

export type RemoteCommandName = keyof typeof remoteCommands;

/** The value of a command. */
export type RemoteValue<Name extends RemoteCommandName> = Exclude<
  ReturnType<(typeof remoteCommands)[Name]>,
  undefined
>;
