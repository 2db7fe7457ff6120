import type { Endpoint } from '../wire/endpoint.js';
import { parsePlayerJs } from '../wire/parse-player-js.js';
import { type PlayerJsCall, type PlayerJsEvent, playerJs, playerJsMessage } from '../wire/player-js.js';
import type { PlayerBridge } from './player-bridge.js';
import { playerJsMethods } from './player-js-methods.js';

/** The most listeners per event, to limit abuse. */
const maxListeners = 64;

/** An error of player.js: code 1 cannot be played, 2 unknown method, 3 not supported. */
interface PlayerJsError {
  readonly code: -1 | 1 | 2 | 3;
  readonly msg: string;
}

/**
 * Answers player.js 0.0.11. Events are sent to their listeners only. `ready` is also sent once to every host, and
 * again to later listeners.
 */
export async function answerPlayerJs(
  bridge: PlayerBridge,
  parent: Endpoint,
  address: () => string,
): Promise<void> {
  const listeners = new Map<string, Set<string | undefined>>(
    playerJs.events.map((name) => [name, new Set()]),
  );
  let isReady = false;

  const post = (event: string, value?: unknown, listener?: string) =>
    parent.post(playerJsMessage(event, value, listener));
  const emit = (event: PlayerJsEvent, value?: unknown) => {
    for (const listener of listeners.get(event) ?? []) post(event, value, listener);
  };
  const fail = (error: PlayerJsError) => emit('error', error);
  const postReady = (listener?: string) => {
    const { events, methods } = playerJs;
    post('ready', { src: address(), events, methods }, listener);
  };

  const addListener = ({ value, listener }: PlayerJsCall) => {
    const known = listeners.get(String(value));
    if (!known || known.has(listener) || known.size >= maxListeners) return;
    known.add(listener);
    if (value === 'ready' && isReady) postReady(listener);
  };
  const call = ({ method, value, listener }: PlayerJsCall) => {
    const known = playerJsMethods[method];
    if (!known) return fail({ code: 2, msg: `Invalid Method "${method}"` });
    const answer = known(bridge, value);
    if (method.startsWith('get')) post(method, answer, listener);
  };
  const onMessage = (data: unknown) => {
    const message = parsePlayerJs(data);
    if (message?.method === 'addEventListener') addListener(message);
    else if (message?.method === 'removeEventListener')
      listeners.get(String(message.value))?.delete(message.listener);
    else if (message) call(message);
  };

  parent.listen(onMessage, bridge.signal);
  for (const type of ['play', 'pause', 'ended', 'seeked'] as const) bridge.on(type, () => emit(type));
  bridge.on('timeupdate', () =>
    emit('timeupdate', { seconds: bridge.player.currentTime, duration: bridge.length }),
  );
  bridge.on('progress', () => emit('progress', { percent: loaded(bridge) }));
  bridge.on('clip-error', () => fail({ code: 1, msg: bridge.player.state.error?.message ?? '' }));
  await bridge.ready;
  isReady = true;
  postReady();
  for (const listener of listeners.get('ready') ?? []) postReady(listener);
}

/** Returns the buffered share of the clip, 0 to 1. */
function loaded({ player, length }: PlayerBridge): number {
  const end = player.state.buffered.at(-1)?.end ?? 0;
  return length > 0 ? Math.min(1, end / length) : 0;
}
