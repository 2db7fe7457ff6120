import type { Endpoint } from '../wire/endpoint.js';
import type { PlayerBridge } from './player-bridge.js';
/**
 * Sends the host the height of the frame at the ratio of the clip, where the address of the frame asks for it: at the
 * start, when the width changes, on request, and when the mark in the address is added later.
 */
export declare function sendHeight(bridge: PlayerBridge, parent: Endpoint, view: Window): Promise<void>;
