import type { Excerpt } from '../../player/excerpt.js';

/** An excerpt to share, with the still of its start if the clip has a storyboard. */
export interface SharedPart extends Excerpt {
  readonly picture?: HTMLCanvasElement | undefined;
}

/** Receives the chosen excerpt, and the same as texts for fields; undefined and empty texts for the whole clip. */
export type ChooseExcerpt = (part: SharedPart | undefined, texts: Record<keyof Excerpt, string>) => void;
