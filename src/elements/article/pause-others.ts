import type { PlayerElement } from '../base/player-element.js';
import { tellOthers, whenOthersStart } from './when-others-start.js';
import { whenStarted } from './when-started.js';

/**
 * Pauses the other clips of a document when a clip is asked to play. The last request counts, not the order in which
 * the media starts. A clip with `concurrent` takes no part.
 */
export function pauseOthers(host: PlayerElement, signal: AbortSignal): void {
  const { player } = host;
  const isOut = () => host.concurrent;
  whenOthersStart(host, signal, () => isOut() || isAtRest(host) || player.pause());
  whenStarted(player, signal, () => isOut() || tellOthers(host));
}

/** A player that does not play gets no `pause()`, because that command would cancel the command that follows. */
function isAtRest({ player }: PlayerElement): boolean {
  return !['starting', 'playing', 'stalled'].includes(player.state.phase);
}
