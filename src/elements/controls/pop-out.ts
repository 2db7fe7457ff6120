import { withDefaults } from '../../embed/embed-options.js';
import { embedUrl } from '../../embed/embed-url.js';
import { isOwnEmbed } from '../../embed/is-own-embed.js';
import { watchUrl } from '../../embed/watch-url.js';
import type { Player } from '../../player/player.js';
import { openWindow } from '../base/open-window.js';

/** Width of the window, CSS px. */
const width = 640;

/** Whether there are windows here: phones and tablets show one page at a time. */
export const hasWindows = (): boolean =>
  matchMedia('(any-pointer: fine)').matches || !matchMedia('(pointer: coarse)').matches;

/**
 * Where the clip can be watched on by itself: its embed page with sound and captions as they are, else its own page. The
 * embed page of another player stays as it is; that which the author of the element (`area`) has named is ours.
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

/** Goes on in a small window, and stops here. False where no window may be opened: then nothing stops. */
export function popOut(player: Player, area: HTMLElement): boolean {
  const address = popOutUrl(player, area);
  const { clip, volume, playbackRate, videoWidth, videoHeight } = player.state;
  const height = Math.round(
    videoWidth && videoHeight ? (width * videoHeight) / videoWidth : (width * 9) / 16,
  );
  // For `page/take-sound.ts`: options of an embed have no place for it.
  const name = clip?.embedUrl && `inline-clip ${volume} ${playbackRate}`;
  if (!address || !openWindow(address, `popup,width=${width},height=${height}`, name)) return false;
  player.pause();
  return true;
}
