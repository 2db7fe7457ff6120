import type { Clip, ClipSource } from '../../clip/clip.js';
import { type Rendition, type TrackChoices } from './track-choices.js';
/**
 * The renditions and audio tracks to choose from while a source plays. The engine reports the renditions of a stream; the
 * other sources are the renditions of a file. A version with audio description counts as one more audio track.
 */
export declare function trackChoices(clip: Clip | undefined, source: ClipSource | undefined, engine?: TrackChoices): TrackChoices;
/** The source with the `id` of a choice; undefined when the engine makes the choice. */
export declare function chosenSource(clip: Clip | undefined, id: string): ClipSource | undefined;
/** The shorter side of a picture in px: the height when the width is unknown, 0 when both are. */
export declare const shortSideOf: ({ width, height }: {
    width?: number;
    height?: number;
}) => number;
/** One rendition per size, the largest first. *Auto*, which has no size, comes first. */
export declare function bySize(renditions: readonly Rendition[]): Rendition[];
