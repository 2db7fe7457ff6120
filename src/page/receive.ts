import type { ClipPlayer } from '../elements/player/clip-player.js';
import type { Endpoint } from '../wire/endpoint.js';
import { isAmp } from '../wire/height-messages.js';
import { answerAmp } from './answer-amp.js';
import { answerInlineClip } from './answer-inline-clip.js';
import { answerPlayerJs } from './answer-player-js.js';
import { parentEndpoint } from './parent-endpoint.js';
import { PlayerBridge } from './player-bridge.js';
import { sendHeight } from './send-height.js';

/** The window of a player and its parent. Tests replace both. */
export interface Reception {
  readonly view?: Window;
  readonly parent?: Endpoint;
  readonly signal?: AbortSignal;
}

/**
 * Lets the host control the player in this frame with all supported protocols. player.js starts at once; the other
 * protocols start with a mark in the address of the frame, or with a `hello`.
 */
export function receive(player: ClipPlayer, reception: Reception = {}): void {
  const { view = window, signal = new AbortController().signal } = reception;
  const { parent = parentEndpoint(view) } = reception;
  const bridge = new PlayerBridge(player, signal);
  answerInlineClip(bridge, parent, view);
  answerPlayerJs(bridge, parent, () => view.location.href);
  if (isAmp(view.location.href)) answerAmp(bridge, parent);
  sendHeight(bridge, parent, view);
}
