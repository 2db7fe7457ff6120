/** The events that cross a frame's edge, besides `ready`: media events by their names in HTML, and our own. */
export declare const remoteEvents: readonly ['loadstart', 'loadedmetadata', 'loadeddata', 'canplay', 'canplaythrough', 'durationchange', 'play', 'playing', 'pause', 'waiting', 'stalled', 'seeking', 'seeked', 'timeupdate', 'ended', 'volumechange', 'ratechange', 'resize', 'emptied', 'clip-ready', 'clip-error'];
export type RemoteEvent = (typeof remoteEvents)[number];
