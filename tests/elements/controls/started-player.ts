import type { ClipPlayer } from '../../../src/elements/player/clip-player.js';
import '../../../src/elements/player/clip-player.js';
import { byRole, theRole } from '../../by-role.js';
import { mounted, until } from '../mounted.js';

/** Starts a clip of two seconds, which loops, and returns its player when the controls are there. */
export async function startedPlayer(): Promise<ClipPlayer> {
  const player = mounted<ClipPlayer>(
    '<clip-player src="/tests/fixtures/media/short.mp4" muted loop clip-title="Two seconds" page-url="/watch/a"></clip-player>',
  );
  await player.updateComplete;
  theRole('button', 'Play: Two seconds', player).click();
  await until(() => byRole('button', 'Unmute', player)[0]);
  return player;
}
