import type { Endpoint } from '../wire/endpoint.js';
import type { PlayerBridge } from './player-bridge.js';
/** Speaks our own protocol with the page around: silent until that says hello, so that no stranger hears of it. */
export declare function answerInlineClip(bridge: PlayerBridge, parent: Endpoint): void;
