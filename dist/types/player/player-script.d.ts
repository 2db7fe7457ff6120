/** What is fetched with the first press, or when somebody is about to press: the player. */
export { Player } from './player.js';
export { warmUp } from './warm-up.js';
