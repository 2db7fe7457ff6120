import type { ClipPlayer } from '../elements/player/clip-player.js';
import { remoteCommands } from '../wire/remote-commands.js';

const { setVolume, setPlaybackRate } = remoteCommands;

/**
 * Applies volume and speed of the window that opened this one as a pop-out (`elements/controls/pop-out.ts`). They are in
 * the window name, which works across origins and without an opener. The name is then cleared, so that nobody finds this
 * window by it.
 */
export function takeSound(player: ClipPlayer, view: Pick<Window, 'name'> = window): void {
  const [, volumeText, rateText] = /^inline-clip ([\d.]+) ([\d.]+)$/.exec(view.name) ?? [];
  const volume = setVolume(Number(volumeText));
  const rate = setPlaybackRate(Number(rateText));
  if (volume === undefined || rate === undefined) return;
  const { muted } = player;
  view.name = '';
  player.volume = volume;
  player.muted = muted; // setting the volume unmutes in WebKit
  player.playbackRate = player.defaultPlaybackRate = rate;
}
