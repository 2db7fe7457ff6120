import { readNumber } from '../wire/read-value.js';
import type { PlayerBridge } from './player-bridge.js';

type Method = (bridge: PlayerBridge, value: unknown) => unknown;

/** Returns whether a value is true. player.js sends booleans, some pages send 0 and 1. */
const isTrue = (value: unknown) => value === true || value === 1;
const percent = readNumber(0, 100);
const seconds = readNumber(0, 1e9);

/** Ignores a rejected `play()`. player.js has no error for it; the host notices the missing `play` event. */
const play: Method = ({ player }) => {
  player.play().catch(() => undefined);
};

const setVolume: Method = ({ player }, value) => {
  const volume = percent(value);
  if (volume !== undefined) player.setVolume(volume / 100);
};

const setCurrentTime: Method = ({ player }, value) => {
  const position = seconds(value);
  if (position !== undefined) player.seek(position);
};

/** The methods of player.js except the two for listeners. The return value of a getter is sent as the answer. */
export const playerJsMethods: Readonly<Record<string, Method | undefined>> = Object.assign(
  Object.create(null),
  {
    play,
    pause: ({ player }) => player.pause(),
    getPaused: ({ state }) => state.paused,
    mute: ({ player }) => player.setMuted(true),
    unmute: ({ player }) => player.setMuted(false),
    getMuted: ({ state }) => state.muted,
    setVolume,
    getVolume: ({ state }) => Math.round(state.volume * 100),
    getDuration: ({ length }) => length,
    setCurrentTime,
    getCurrentTime: ({ player }) => player.currentTime,
    setLoop: (bridge, value) => bridge.run('setLoop', isTrue(value)),
    getLoop: ({ state }) => state.loop,
  } satisfies Record<string, Method>,
);
