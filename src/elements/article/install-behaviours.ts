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

/** Installs the article behaviours of a player, until the signal aborts. */
export function installBehaviours(host: PlayerElement, signal: AbortSignal): void {
  for (const install of behaviours) install(host, signal);
}

/** Loads the view of a content warning. Rejects when its script cannot be loaded. */
export async function loadWarning(host: PlayerElement): Promise<WarningView> {
  const { warningView } = await import('./show-content-warning.js');
  host.querySelector<HTMLVideoElement>(':scope > video')?.pause(); // a script of the page may have started it
  return warningView;
}
