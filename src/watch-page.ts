/** The script of a watch page. It runs before the element is defined. */
import type { ClipPlayer } from './elements/player/clip-player.js';
import { showExcerpt } from './page/show-excerpt.js';
import { takeOver } from './page/take-over.js';

if (typeof document !== 'undefined') {
  showExcerpt(document, window);
  takeOverAll();
}

async function takeOverAll(): Promise<void> {
  await customElements.whenDefined('clip-player');
  for (const player of document.querySelectorAll<ClipPlayer>('clip-player')) takeOver(player);
}
