import type { ClipWatch } from './clip-watch.js';
type Method = (watch: ClipWatch, value: unknown) => unknown;
/** The methods of player.js but for the two of its listeners; what a getter gives is the answer. */
export declare const playerJsMethods: Readonly<Record<string, Method | undefined>>;
export {};
