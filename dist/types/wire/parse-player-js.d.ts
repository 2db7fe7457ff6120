import { type PlayerJsCall } from './player-js.js';
/** Parses a player.js call from an object or a JSON string; undefined for anything else. */
export declare function parsePlayerJs(data: unknown): PlayerJsCall | undefined;
