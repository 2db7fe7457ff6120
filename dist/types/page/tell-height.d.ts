import type { Endpoint } from '../wire/endpoint.js';
import type { PlayerBridge } from './player-bridge.js';
/**
 * Tells the page around how high the frame would be in the clip's shape, where its address says that the page wants to
 * know: at first, when the width changes, when asked, and when the mark in the address comes late.
 */
export declare function tellHeight(bridge: PlayerBridge, parent: Endpoint, view: Window): Promise<void>;
