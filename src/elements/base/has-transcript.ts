import { closedReason } from '../../clip/closed-reason.js';
import type { PlayerState } from '../../player/player-state.js';

/**
 * Returns whether a clip has text for a transcript: captions, or the transcript of the document. A removed clip has
 * none.
 */
export const hasTranscript = ({ clip, captionChoices }: PlayerState): boolean =>
  closedReason(clip) !== 'removed' && (captionChoices.length > 0 || !!clip?.transcript);
