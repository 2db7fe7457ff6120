import { type PlayerJsCall } from './player-js.js';
/** A player.js call, from JSON in a string or from an object; undefined for all else. */
export declare function parsePlayerJs(data: unknown): PlayerJsCall | undefined;
