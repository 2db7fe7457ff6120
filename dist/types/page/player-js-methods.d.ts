import type { PlayerBridge } from './player-bridge.js';
type Method = (bridge: PlayerBridge, value: unknown) => unknown;
/** The methods of player.js but for the two of its listeners; what a getter gives is the answer. */
export declare const playerJsMethods: Readonly<Record<string, Method | undefined>>;
export {};
