import type { ClipPlayer } from '../elements/player/clip-player.js';

/**
 * Replaces the native `<video>` or `<audio>` of the page by the player. Playback that the viewer has started before the
 * script was loaded continues in the player. The native element is removed, which ends its fullscreen, and unloaded:
 * it would otherwise continue behind the player, and WebKit delays the `load` event of the page, and of the pages
 * around it, by 3 s for `preload="none"` (docs/upstream-issues.md).
 */
export async function takeOver(player: ClipPlayer): Promise<void> {
  const native = player.querySelector<HTMLMediaElement>('.face > :is(video, audio)');
  if (!native) return;
  const { currentTime, muted, paused } = native;
  native.remove();
  native.replaceChildren();
  native.load(); // pauses and unloads it, because it has no source any more
  if (paused) return;
  await player.updateComplete;
  player.toggleAttribute('muted', muted);
  player.currentTime = currentTime;
  player.play().catch(() => undefined); // the player shows why the browser or a content warning prevents playback
}
