import type { PlayerElement } from '../base/player-element.js';
import { floatWhenOffscreen } from './float-when-offscreen.js';
import { helpWithKeys } from './help-with-keys.js';
import { nameMedia } from './name-media.js';
import { pauseOthers } from './pause-others.js';
import { remember } from './remember.js';
import { showBackdrop } from './show-backdrop.js';
import type { WarningView } from './show-content-warning.js';
import { showMediaSession } from './show-media-session.js';
import { tellProgress } from './tell-progress.js';

const behaviours = [
  remember,
  pauseOthers,
  tellProgress,
  showMediaSession,
  floatWhenOffscreen,
  helpWithKeys,
  nameMedia,
  showBackdrop,
];

/** Installs all that a player does in an article beside playing, until the signal aborts. */
export function installBehaviours(host: PlayerElement, signal: AbortSignal): void {
  for (const install of behaviours) install(host, signal);
}

/** What draws the content warning of a clip. Rejects where its script does not load. */
export async function loadWarning(host: PlayerElement): Promise<WarningView> {
  const { warningView } = await import('./show-content-warning.js');
  host.querySelector<HTMLVideoElement>(':scope > video')?.pause(); // a script may have started it
  return warningView;
}
