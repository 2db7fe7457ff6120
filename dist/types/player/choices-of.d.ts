import type { Clip, ClipSource } from '../clip/clip.js';
import { type Choices, type Quality } from './choices.js';
/**
 * What can be chosen while a source of a clip is played: the qualities of a stream are its engine's to tell, those of
 * a file are the other sources; a described version is one sound more.
 */
export declare function choicesOf(clip: Clip | undefined, source: ClipSource | undefined, engine?: Choices): Choices;
/** The source that a choice stands for, if it does for one. */
export declare function chosenSource(clip: Clip | undefined, id: string): ClipSource | undefined;
/** A picture by its shorter side, as people name it. */
export declare const linesOf: ({ width, height }: {
    width?: number;
    height?: number;
}) => number;
/** One of each size, the largest first; what takes the size that fits comes before all. */
export declare function bySize(qualities: readonly Quality[]): Quality[];
