import type { Endpoint } from '../wire/endpoint.js';
import type { PlayerBridge } from './player-bridge.js';
/**
 * Answers player.js 0.0.11. Events go to their listeners alone, except `ready`, which is sent once to every host, and
 * again to later listeners.
 */
export declare function answerPlayerJs(bridge: PlayerBridge, parent: Endpoint, address: () => string): Promise<void>;
