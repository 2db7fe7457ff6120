/** The script of an embed page: makes its `<clip-player>` a player, with the options of the page's address. */
import './elements/player/clip-player.js';
