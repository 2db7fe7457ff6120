/** The events that a frame reports besides `ready`: media events of HTML, and our own events. */
export const remoteEvents = [
  'loadstart',
  'loadedmetadata',
  'loadeddata',
  'canplay',
  'canplaythrough',
  'durationchange',
  'play',
  'playing',
  'pause',
  'waiting',
  'stalled',
  'seeking',
  'seeked',
  'timeupdate',
  'ended',
  'volumechange',
  'ratechange',
  'resize',
  'emptied',
  'clip-ready',
  'clip-error',
] as const;

export type RemoteEvent = (typeof remoteEvents)[number];
