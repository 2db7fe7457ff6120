/** The script of an embed page. It registers `<clip-player>` and applies the options in the address of the page. */
import './elements/player/clip-player.js';
import type { ClipPlayer } from './elements/player/clip-player.js';
import { receive } from './page/receive.js';
import { showEmbed } from './page/show-embed.js';
import { takeOver } from './page/take-over.js';
import { takeSound } from './page/take-sound.js';

if (typeof document !== 'undefined') {
  for (const player of document.querySelectorAll('clip-player')) {
    showEmbed(player, location.href);
    takeOver(player);
    if (window.parent !== window) receive(player);
    else takeSound(player);
    if (window.origin === 'null') offerAddress(player);
  }
  if (/[?&]diagnose=1(&|$)/.test(location.search)) diagnose();
}

/** Imports the script for sandboxed frames. */
async function offerAddress(player: ClipPlayer): Promise<void> {
  const { offerPageAddress } = await import('./page/offer-page-address.js');
  offerPageAddress(player);
}

/** Imports the script for publishers, which viewers do not need. */
async function diagnose(): Promise<void> {
  const { showDiagnosis } = await import('./page/show-diagnosis.js');
  showDiagnosis(window);
}
