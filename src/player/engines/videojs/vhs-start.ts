import type { Tech } from './vhs-internals.js';

/**
 * Makes VHS keep the position of a seek; call it before the seek. On the first `play()` VHS would go to `EXT-X-START`
 * instead, and it ignores one `seeking` event after it has set the first position itself. A live stream still begins at
 * its live edge.
 */
export function announceSeek({ vhs }: Tech): void {
  if (!vhs) return;
  vhs.ignoreNextSeekingEvent_ = false;
  delete vhs.playlists.media()?.start;
}
