import { closedReason } from '../../clip/closed-reason.js';
import type { PlayerState } from '../../player/player-state.js';

/** Whether there are words to show: captions, or the transcript of the document; of a removed clip there are none. */
export const hasTranscript = ({ clip, captionChoices }: PlayerState): boolean =>
  closedReason(clip) !== 'removed' && (captionChoices.length > 0 || !!clip?.transcript);
