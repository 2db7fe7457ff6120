import type { ClipPlayer } from '../elements/player/clip-player.js';
import { remoteCommands } from '../wire/remote-commands.js';

const { setVolume, setPlaybackRate } = remoteCommands;

/**
 * Goes on as loud and as fast as in the window that this one popped out of (`elements/controls/pop-out.ts`). The name of
 * this window says it: it comes across origins, and needs no opener. It is let go of, so that nobody finds this window by it.
 */
export function takeSound(player: ClipPlayer, view: Pick<Window, 'name'> = window): void {
  const [, loud, fast] = /^inline-clip ([\d.]+) ([\d.]+)$/.exec(view.name) ?? [];
  const volume = setVolume(Number(loud));
  const rate = setPlaybackRate(Number(fast));
  if (volume === undefined || rate === undefined) return;
  const { muted } = player;
  view.name = '';
  player.volume = volume;
  player.muted = muted; // for WebKit, to set a volume is to want sound
  player.playbackRate = player.defaultPlaybackRate = rate;
}
