import type { Endpoint } from '../wire/endpoint.js';
import { parsePlayerJs } from '../wire/parse-player-js.js';
import { type PlayerJsCall, type PlayerJsEvent, playerJs, playerJsMessage } from '../wire/player-js.js';
import type { PlayerBridge } from './player-bridge.js';
import { playerJsMethods } from './player-js-methods.js';

/** More listeners than this for one event are nobody's who means it. */
const most = 64;

/** What has gone wrong, in player.js's codes: 1 cannot be played, 2 there is no such method, 3 not supported. */
interface PlayerJsError {
  readonly code: -1 | 1 | 2 | 3;
  readonly msg: string;
}

/**
 * Speaks player.js 0.0.11 with the page around. No event goes without its listener, but `ready` is said once unasked,
 * and again to whoever listens for it later.
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

  const say = (event: string, value?: unknown, listener?: string) =>
    parent.post(playerJsMessage(event, value, listener));
  const emit = (event: PlayerJsEvent, value?: unknown) => {
    for (const listener of listeners.get(event) ?? []) say(event, value, listener);
  };
  const fail = (error: PlayerJsError) => emit('error', error);
  const sayReady = (listener?: string) => {
    const { events, methods } = playerJs;
    say('ready', { src: address(), events, methods }, listener);
  };

  const addListener = ({ value, listener }: PlayerJsCall) => {
    const known = listeners.get(String(value));
    if (!known || known.has(listener) || known.size >= most) return;
    known.add(listener);
    if (value === 'ready' && isReady) sayReady(listener);
  };
  const call = ({ method, value, listener }: PlayerJsCall) => {
    const known = playerJsMethods[method];
    if (!known) return fail({ code: 2, msg: `Invalid Method "${method}"` });
    const answer = known(bridge, value);
    if (method.startsWith('get')) say(method, answer, listener);
  };
  const hear = (data: unknown) => {
    const asked = parsePlayerJs(data);
    if (asked?.method === 'addEventListener') addListener(asked);
    else if (asked?.method === 'removeEventListener')
      listeners.get(String(asked.value))?.delete(asked.listener);
    else if (asked) call(asked);
  };

  parent.listen(hear, bridge.signal);
  for (const type of ['play', 'pause', 'ended', 'seeked'] as const) bridge.on(type, () => emit(type));
  bridge.on('timeupdate', () =>
    emit('timeupdate', { seconds: bridge.player.currentTime, duration: bridge.length }),
  );
  bridge.on('progress', () => emit('progress', { percent: loaded(bridge) }));
  bridge.on('clip-error', () => fail({ code: 1, msg: bridge.player.state.error?.message ?? '' }));
  await bridge.ready;
  isReady = true;
  sayReady();
  for (const listener of listeners.get('ready') ?? []) sayReady(listener);
}

/** How much of the clip is there, 0 to 1. */
function loaded({ player, length }: PlayerBridge): number {
  const end = player.state.buffered.at(-1)?.end ?? 0;
  return length > 0 ? Math.min(1, end / length) : 0;
}
