import type { ClipPlayer } from '../elements/player/clip-player.js';
import { type EmbedOptions, parseEmbedOptions } from '../embed/parse-embed-options.js';

/**
 * Applies the options in the address of an embed page to its player. They override the attributes in the HTML. The
 * address stays unchanged.
 */
export function showEmbed(player: ClipPlayer, address: string): void {
  const options = parseEmbedOptions(new URL(address).searchParams);
  player.start = options.start;
  player.end = options.end;
  player.noTitle = !options.title;
  player.noControls = !options.controls;
  player.captions = options.captions;
  // The address can add `consent`, but cannot remove the one that the site has set.
  if (options.consent) player.consent = options.consent;
  for (const name of ['muted', 'loop', 'autoplay'] as const) player.toggleAttribute(name, options[name]);
}

export type { EmbedOptions };
