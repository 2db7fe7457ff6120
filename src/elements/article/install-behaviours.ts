import type { PlayerElement } from '../base/player-element.js';
import { helpWithKeys } from './help-with-keys.js';
import { printPoster } from './print-poster.js';
import { remember } from './remember.js';
import { showMediaSession } from './show-media-session.js';
import type { Lift } from './show-veil.js';
import { stick } from './stick.js';
import { takeTurns } from './take-turns.js';
import { tellProgress } from './tell-progress.js';

const behaviours = [remember, takeTurns, tellProgress, showMediaSession, stick, helpWithKeys, printPoster];

/** Has a player do all that a clip does in an article beside playing, until the signal is aborted. */
export function installBehaviours(host: PlayerElement, signal: AbortSignal): void {
  for (const install of behaviours) install(host, signal);
}

/** Shows the warning of a clip until the viewer wants to see it; rejects where its script is lost. */
export async function showWarning(host: PlayerElement, lift: Lift): Promise<void> {
  const { showVeil } = await import('./show-veil.js');
  showVeil(host, lift);
}
