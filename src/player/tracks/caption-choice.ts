import { findLanguage } from './find-language.js';

/** A choice of captions. */
export interface CaptionChoice {
  /**
   * Identifies the choice within the clip, even if two have the same language. It is the same after a retry, and
   * never a BCP 47 tag.
   */
  readonly id: string;
  /** BCP 47. Empty if unknown. */
  readonly language: string;
  /** The publisher's name for the captions. It may be empty. */
  readonly label: string;
  readonly kind: 'captions' | 'subtitles';
}

/** Returns the choice with an id, else the first in a language (BCP 47). Returns undefined for undefined. */
export function findCaptions<Choice extends CaptionChoice>(
  choices: readonly Choice[],
  wanted: string | undefined,
): Choice | undefined {
  return choices.find(({ id }) => id === wanted) ?? findLanguage(choices, wanted);
}
