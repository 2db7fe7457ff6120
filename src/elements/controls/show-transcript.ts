import type { Player } from '../../player/player.js';
import type { PlayerState } from '../../player/player-state.js';
import { withLazyModule } from '../base/with-lazy-module.js';

/** Whether there are words to show: captions, or the transcript of the document. */
export const hasTranscript = ({ clip, captionChoices }: PlayerState): boolean =>
  captionChoices.length > 0 || !!clip?.transcript;

/** Opens the transcript of a player; its script is fetched now. `lost` is called where that does not come. */
export function showTranscript(playerElement: HTMLElement, player: Player, lost?: () => void): void {
  withLazyModule(
    import('../transcript/open-transcript.js'),
    ({ openTranscript }) => openTranscript(playerElement, player),
    lost,
  );
}
