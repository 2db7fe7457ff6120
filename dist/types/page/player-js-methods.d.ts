import type { PlayerBridge } from './player-bridge.js';
type Method = (bridge: PlayerBridge, value: unknown) => unknown;
/** The methods of player.js except the two for listeners. The return value of a getter is sent as the answer. */
export declare const playerJsMethods: Readonly<Record<string, Method | undefined>>;
export {};
