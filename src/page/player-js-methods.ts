import { readNumber } from '../wire/read-value.js';
import { runCommand } from './clip-commands.js';
import type { ClipWatch } from './clip-watch.js';

type Method = (watch: ClipWatch, value: unknown) => unknown;

/** Whether a caller means yes: player.js calls with booleans, some pages with 0 and 1. */
const isYes = (value: unknown) => value === true || value === 1;
const percent = readNumber(0, 100);
const seconds = readNumber(0, 1e9);

/** `play()` may be refused: then nothing plays, and no `play` event is sent, which is all that player.js can say. */
const play: Method = (watch) => {
  runCommand(watch, 'play', null).catch(() => undefined);
};

const setVolume: Method = (watch, value) => {
  const volume = percent(value);
  if (volume !== undefined) watch.media.volume = volume / 100;
};

const setCurrentTime: Method = ({ player }, value) => {
  player.currentTime = seconds(value) ?? player.currentTime;
};

/** The methods of player.js but for the two of its listeners; what a getter gives is the answer. */
export const playerJsMethods: Readonly<Record<string, Method | undefined>> = Object.assign(
  Object.create(null),
  {
    play,
    pause: ({ player }) => player.pause(),
    getPaused: ({ state }) => state.paused,
    mute: (watch) => runCommand(watch, 'setMuted', true),
    unmute: (watch) => runCommand(watch, 'setMuted', false),
    getMuted: ({ state }) => state.muted,
    setVolume,
    getVolume: ({ state }) => Math.round(state.volume * 100),
    getDuration: ({ length }) => length,
    setCurrentTime,
    getCurrentTime: ({ player }) => player.currentTime,
    setLoop: (watch, value) => runCommand(watch, 'setLoop', isYes(value)),
    getLoop: ({ player }) => player.loop,
  } satisfies Record<string, Method>,
);
