import type { Endpoint } from '../wire/endpoint.js';
import type { PlayerBridge } from './player-bridge.js';
/**
 * Speaks player.js 0.0.11 with the page around. No event goes without its listener, but `ready` is said once unasked,
 * and again to whoever listens for it later.
 */
export declare function answerPlayerJs(bridge: PlayerBridge, parent: Endpoint, address: () => string): Promise<void>;
