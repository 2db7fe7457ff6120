import type { Clip } from '../../clip/clip.js';
import type { PlayerElement } from '../base/player-element.js';
import type { View } from './player-view.js';
/** The script of what a player does in an article beside playing, and of content warnings. */
export declare class ArticleScript {
    #private;
    readonly host: PlayerElement;
    /** The clip may be shown now. */
    readonly begin: () => void;
    /** The warning cannot be shown. */
    readonly lost: () => void;
    /** The `id` of the clip whose content warning the viewer has read. */
    revealed: string | undefined;
    constructor(host: PlayerElement, 
    /** The clip may be shown now. */
    begin: () => void, 
    /** The warning cannot be shown. */
    lost: () => void);
    /** A clip with a content warning shows and plays nothing before the viewer reveals it. */
    hides(clip: Clip | undefined): boolean;
    /** Whether the clip of the player is hidden so. */
    get isHidden(): boolean;
    /** The content warning of the clip, once its script has loaded. */
    get warning(): View;
    /** Why nothing of a clip plays now; undefined where it may be tried. */
    blocked(clip?: Clip | undefined): string | undefined;
    /** Installs the behaviours until the signal aborts, and shows why the clip does not play, where it may not. */
    load(signal: AbortSignal): void;
}
