import type { PlayerElement } from '../base/player-element.js';
import './clip-notice.js';
/** Says over a player's clip why it cannot be played here, until there is another clip. */
export declare function showNotice(host: PlayerElement): void;
