import type { Excerpt } from '../../player/excerpt.js';
/** An excerpt to hand on, with the still of its start, where the clip has a storyboard. */
export interface SharedPart extends Excerpt {
    readonly picture?: HTMLCanvasElement | undefined;
}
/** Takes what was chosen, and the same as texts of fields; undefined, and empty, for the whole clip. */
export type ChooseExcerpt = (part: SharedPart | undefined, texts: Record<keyof Excerpt, string>) => void;
