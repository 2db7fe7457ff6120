import { withDefaults } from '../../embed/embed-options.js';
import { embedUrl } from '../../embed/embed-url.js';
import { isOwnEmbed } from '../../embed/is-own-embed.js';
import { watchUrl } from '../../embed/watch-url.js';
import type { Player } from '../../player/player.js';
import { openWindow } from '../base/open-window.js';

/** Width of the window, in CSS px. */
const width = 640;

/** Returns whether the device has windows. Phones and tablets show one page at a time. */
export const hasWindows = (): boolean =>
  matchMedia('(any-pointer: fine)').matches || !matchMedia('(pointer: coarse)').matches;

/**
 * Returns the address at which the clip continues by itself: its embed page with the current sound and captions,
 * otherwise its own page. The embed page of another player is returned unchanged. An `embedUrl` that the author has set
 * on the element (`area`) belongs to this player.
 */
export function popOutUrl(
  { state, currentTime }: Pick<Player, 'state' | 'currentTime'>,
  area?: HTMLElement,
): string | undefined {
  const { clip, muted, captions = '0' } = state;
  const start = Math.round(currentTime * 10) / 10;
  if (!clip?.embedUrl) return watchUrl({ ...clip, options: withDefaults({ start }) });
  if (!isOwnEmbed(clip.embedUrl, area && Reflect.get(area, 'embedUrl') ? undefined : clip.id))
    return clip.embedUrl;
  return embedUrl({
    embedUrl: clip.embedUrl,
    options: withDefaults({ start, autoplay: true, muted, captions }),
  });
}

/** Opens the clip in a small window and pauses it here. Returns false, without a pause, if the browser blocks the window. */
export function popOut(player: Player, area: HTMLElement): boolean {
  const address = popOutUrl(player, area);
  const { clip, volume, playbackRate, videoWidth, videoHeight } = player.state;
  const height = Math.round(
    videoWidth && videoHeight ? (width * videoHeight) / videoWidth : (width * 9) / 16,
  );
  // `page/take-sound.ts` reads volume and speed from the window's name, because embed options do not include them.
  const name = clip?.embedUrl && `inline-clip ${volume} ${playbackRate}`;
  if (!address || !openWindow(address, `popup,width=${width},height=${height}`, name)) return false;
  player.pause();
  return true;
}
