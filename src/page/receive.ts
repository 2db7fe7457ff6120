import type { ClipPlayer } from '../elements/player/clip-player.js';
import type { Endpoint } from '../wire/endpoint.js';
import { isAmp } from '../wire/height-messages.js';
import { answerAmp } from './answer-amp.js';
import { answerInlineClip } from './answer-inline-clip.js';
import { answerPlayerJs } from './answer-player-js.js';
import { parentEndpoint } from './parent-endpoint.js';
import { PlayerBridge } from './player-bridge.js';
import { tellHeight } from './tell-height.js';

/** Where a player is received: its window, and the window around; tests bring their own. */
export interface Reception {
  readonly view?: Window;
  readonly parent?: Endpoint;
  readonly signal?: AbortSignal;
}

/**
 * Lets the page around drive the player in this frame, in whatever language it speaks. Each protocol but player.js
 * waits for a mark in the frame's address, or for a hello.
 */
export function receive(player: ClipPlayer, reception: Reception = {}): void {
  const { view = window, signal = new AbortController().signal } = reception;
  const { parent = parentEndpoint(view) } = reception;
  const bridge = new PlayerBridge(player, signal);
  answerInlineClip(bridge, parent);
  answerPlayerJs(bridge, parent, () => view.location.href);
  if (isAmp(view.location.href)) answerAmp(bridge, parent);
  tellHeight(bridge, parent, view);
}
