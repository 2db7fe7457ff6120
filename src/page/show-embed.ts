import type { ClipPlayer } from '../elements/player/clip-player.js';
import { type EmbedOptions, parseEmbedOptions } from '../embed/parse-embed-options.js';

/**
 * Gives a player in an embed page the options that stand in the page's address; what they say goes before what the
 * page's HTML says. The address itself is never rewritten.
 */
export function showEmbed(player: ClipPlayer, address: string): void {
  const options = parseEmbedOptions(new URL(address).searchParams);
  player.start = options.start;
  player.end = options.end;
  player.noTitle = !options.title;
  player.noControls = !options.controls;
  player.captions = options.captions;
  for (const name of ['muted', 'loop', 'autoplay'] as const) player.toggleAttribute(name, options[name]);
}

export type { EmbedOptions };
