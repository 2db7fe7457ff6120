import type { Endpoint } from '../wire/endpoint.js';
import type { PlayerBridge } from './player-bridge.js';
/** Answers our own protocol. Sends nothing before the hello of the host, because other hosts do not expect it. */
export declare function answerInlineClip(bridge: PlayerBridge, parent: Endpoint): void;
