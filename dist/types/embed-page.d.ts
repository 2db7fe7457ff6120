/** The script of an embed page: registers `<clip-player>` and applies the options in the address of the page. */
import './elements/player/clip-player.js';
