import type { ClipTrack } from '../clip/clip.js';
import type { PlayerState } from './player-state.js';
type Change = Partial<Pick<PlayerState, 'captionChoices' | 'captions' | 'captionsFailed'>>;
/**
 * The captions of a media element: a `<track>` for each that the clip lists, and whatever the media brings along.
 * The browser draws them; nothing is fetched before it is shown.
 */
export declare class Captions {
    #private;
    readonly media: HTMLMediaElement;
    readonly report: (change: Change) => void;
    readonly signal: AbortSignal;
    constructor(media: HTMLMediaElement, report: (change: Change) => void, signal: AbortSignal);
    /** Replaces the clip's tracks. */
    set(tracks: readonly ClipTrack[]): void;
    /** Shows the captions in a language (a BCP 47 tag; its first part is enough), or none. */
    show(language: string | undefined): void;
}
export {};
