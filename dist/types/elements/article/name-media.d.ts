import type { PlayerElement } from '../base/player-element.js';
/** Gives the media element that we made the clip's name, for those who meet it by itself; an author's own is left alone. */
export declare function nameMedia({ player, shadowRoot }: PlayerElement, signal: AbortSignal): void;
