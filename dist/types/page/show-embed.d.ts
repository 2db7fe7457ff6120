import type { ClipPlayer } from '../elements/player/clip-player.js';
import { type EmbedOptions } from '../embed/parse-embed-options.js';
/**
 * Applies the options in the address of an embed page to its player. They override the attributes in the HTML. The
 * address itself stays as it is.
 */
export declare function showEmbed(player: ClipPlayer, address: string): void;
export type { EmbedOptions };
