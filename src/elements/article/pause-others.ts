import type { PlayerElement } from '../base/player-element.js';
import { tellOthers, whenOthersStart } from './when-others-start.js';
import { whenStarted } from './when-started.js';

/**
 * One clip plays at a time in a document: one that is asked to play pauses the others. What counts is who was asked
 * last, not whose media came first. `concurrent` leaves a clip out of it.
 */
export function pauseOthers(host: PlayerElement, signal: AbortSignal): void {
  const { player } = host;
  const isOut = () => host.concurrent;
  whenOthersStart(host, signal, () => isOut() || isAtRest(host) || player.pause());
  whenStarted(player, signal, () => isOut() || tellOthers(host));
}

/** To pause what rests would be a command too: it would cancel what is asked of the clip next. */
function isAtRest({ player }: PlayerElement): boolean {
  return !['starting', 'playing', 'stalled'].includes(player.state.phase);
}
