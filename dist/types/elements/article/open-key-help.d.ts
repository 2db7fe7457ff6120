import type { PlayerElement } from '../base/player-element.js';
import '../sharing/clip-dialog.js';
import './clip-key-list.js';
/** Opens the list of keys in a dialog of its own in a player's shadow root; closed, it goes. */
export declare function openKeyHelp(host: PlayerElement): void;
