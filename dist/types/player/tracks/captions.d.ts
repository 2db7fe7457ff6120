import type { ClipTrack } from '../../clip/clip.js';
import type { PlayerState } from '../player-state.js';
type Change = Partial<Pick<PlayerState, 'captionChoices' | 'captions' | 'captionsFailed'>>;
/**
 * The captions of a media element: a `<track>` for each entry of the clip, and the text tracks of the media itself. The
 * browser draws them. A caption file is fetched only when it is shown.
 */
export declare class Captions {
    #private;
    readonly media: HTMLMediaElement;
    readonly report: (change: Change) => void;
    readonly signal: AbortSignal;
    constructor(media: HTMLMediaElement, report: (change: Change) => void, signal: AbortSignal);
    /** Replaces the clip's tracks. */
    set(tracks: readonly ClipTrack[]): void;
    /** Shows captions in a language (BCP 47; the primary subtag suffices); undefined hides them. */
    show(language: string | undefined): void;
}
export {};
