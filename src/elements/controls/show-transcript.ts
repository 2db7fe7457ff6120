import type { Player } from '../../player/player.js';
import { withLazyModule } from '../base/with-lazy-module.js';

/** Opens the transcript of a player; its script is fetched now. `lost` is called where that does not come. */
export function showTranscript(playerElement: HTMLElement, player: Player, lost?: () => void): void {
  withLazyModule(
    import('../transcript/open-transcript.js'),
    ({ openTranscript }) => openTranscript(playerElement, player),
    lost,
  );
}
