import { withDefaults } from '../../embed/embed-options.js';
import { embedUrl } from '../../embed/embed-url.js';
import { watchUrl } from '../../embed/watch-url.js';
import type { Player } from '../../player/player.js';
import { openWindow } from '../base/open-window.js';

/** Width of the window, CSS px. */
const width = 640;

/** Where the clip can be watched on by itself: its embed page with sound and captions as they are, else its own page. */
export function popOutUrl({ state, currentTime }: Pick<Player, 'state' | 'currentTime'>): string | undefined {
  const { clip, muted, captions = '0' } = state;
  const start = Math.round(currentTime * 10) / 10;
  if (!clip?.embedUrl) return watchUrl({ ...clip, options: withDefaults({ start }) });
  return embedUrl({
    embedUrl: clip.embedUrl,
    options: withDefaults({ start, autoplay: true, muted, captions }),
  });
}

/** Goes on in a small window, and stops here. False where no window may be opened: then nothing stops. */
export function popOut(player: Player): boolean {
  const address = popOutUrl(player);
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
