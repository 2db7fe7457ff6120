/** The script of an embed page: makes its `<clip-player>` a player, with the options of the page's address. */
import './elements/player/clip-player.js';
import { receive } from './page/receive.js';
import { showEmbed } from './page/show-embed.js';

if (typeof document !== 'undefined') {
  for (const player of document.querySelectorAll('clip-player')) {
    showEmbed(player, location.href);
    if (window.parent !== window) receive(player);
  }
}
