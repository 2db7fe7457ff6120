import type { ClipPlayer } from '../elements/player/clip-player.js';
import { type EmbedOptions } from '../embed/parse-embed-options.js';
/**
 * Gives a player in an embed page the options that stand in the page's address; what they say goes before what the
 * page's HTML says. The address itself is never rewritten.
 */
export declare function showEmbed(player: ClipPlayer, address: string): void;
export type { EmbedOptions };
