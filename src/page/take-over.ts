import type { ClipPlayer } from '../elements/player/clip-player.js';

/**
 * Continues playback of the native `<video>` or `<audio>` that the viewer has started before the script was loaded.
 * It pauses that element, which would otherwise continue behind the player.
 */
export async function takeOver(player: ClipPlayer): Promise<void> {
  const native = player.querySelector<HTMLMediaElement>('.face > :is(video, audio)');
  if (!native || native.paused) return;
  const { currentTime, muted } = native;
  native.pause();
  await player.updateComplete;
  player.toggleAttribute('muted', muted);
  player.currentTime = currentTime;
  player.play().catch(() => undefined); // the player shows why the browser or a content warning prevents playback
}
