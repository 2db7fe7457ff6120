import type { PlayerElement } from '../base/player-element.js';

/** Event on the document that `host.js` fires too, so frames and other copies of this script take part. */
const turn = 'clip-turn';

/** Reports to the other clips of the document that this clip is asked to play. */
export function tellOthers(host: PlayerElement): void {
  host.ownerDocument.dispatchEvent(new CustomEvent(turn, { detail: host }));
}

/** Calls `call` whenever another clip of the document is asked to play. */
export function whenOthersStart(host: PlayerElement, signal: AbortSignal, call: () => void): void {
  const hear = (event: Event) => event instanceof CustomEvent && event.detail !== host && call();
  host.ownerDocument.addEventListener(turn, hear, { signal });
}
