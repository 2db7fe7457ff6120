import type { ClipPlayer } from '../elements/player/clip-player.js';
import { remoteCommands } from '../wire/remote-commands.js';

const { setVolume, setPlaybackRate } = remoteCommands;

/**
 * Applies volume and speed of the window that has opened this one as a pop-out (`elements/controls/pop-out.ts`).
 * They are in the window name, which is available across origins and without an opener. The name is then cleared,
 * so that no other page can target this window.
 */
export function takeSound(player: ClipPlayer, view: Pick<Window, 'name'> = window): void {
  const [, volumeText, rateText] = /^inline-clip ([\d.]+) ([\d.]+)$/.exec(view.name) ?? [];
  const volume = setVolume(Number(volumeText));
  const rate = setPlaybackRate(Number(rateText));
  if (volume === undefined || rate === undefined) return;
  const { muted } = player;
  view.name = '';
  player.volume = volume;
  player.muted = muted; // WebKit unmutes when the volume is set
  player.playbackRate = player.defaultPlaybackRate = rate;
}
