import type { PlayerElement } from '../base/player-element.js';

/** As `host.js` fires it on the document, so that its frames, and other copies of this script, take turns with us. */
const turn = 'clip-turn';

/** Tells the other clips of the document that this one is asked to play. */
export function tellOthers(host: PlayerElement): void {
  host.ownerDocument.dispatchEvent(new CustomEvent(turn, { detail: host }));
}

/** Calls whenever another clip of the document is asked to play. */
export function whenOthersStart(host: PlayerElement, signal: AbortSignal, call: () => void): void {
  const hear = (event: Event) => event instanceof CustomEvent && event.detail !== host && call();
  host.ownerDocument.addEventListener(turn, hear, { signal });
}
