import type { ClipPlayer } from '../player/clip-player.js';
import { whenStarted } from './when-started.js';

/** As `host.js` fires it on the document, so that its frames, and other copies of this script, take turns with us. */
const turn = 'clip-turn';

/**
 * One clip plays at a time in a document: one that is asked to play pauses the others. What counts is who was asked
 * last, not whose media came first. `concurrent` leaves a clip out of it.
 */
export function takeTurns(host: ClipPlayer, signal: AbortSignal): void {
  const { player, ownerDocument: page } = host;
  const isOut = () => host.hasAttribute('concurrent');
  const hush = (event: Event) => {
    const other = event instanceof CustomEvent ? event.detail : host;
    if (other !== host && !isOut() && !isAtRest(host)) player.pause();
  };
  page.addEventListener(turn, hush, { signal });
  whenStarted(player, signal, () => {
    if (!isOut()) page.dispatchEvent(new CustomEvent(turn, { detail: host }));
  });
}

/** To pause what rests would be a command too: it would cancel what is asked of the clip next. */
function isAtRest({ player }: ClipPlayer): boolean {
  return !['starting', 'playing', 'stalled'].includes(player.state.phase);
}
