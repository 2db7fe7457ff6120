import type { ClipPlayer } from '../elements/player/clip-player.js';

/**
 * Lets a player go on where the browser's own has begun while the script was on its way; left alone, that one would
 * sound on behind it.
 */
export async function takeOver(player: ClipPlayer): Promise<void> {
  const native = player.querySelector<HTMLMediaElement>('.face > :is(video, audio)');
  if (!native || native.paused) return;
  const { currentTime, muted } = native;
  native.pause();
  await player.updateComplete;
  player.toggleAttribute('muted', muted);
  player.currentTime = currentTime;
  player.play().catch(() => undefined); // refused by the browser or by a warning: what it shows says so
}
