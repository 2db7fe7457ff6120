import type { Clip } from '../../clip/clip.js';
import type { Player } from '../../player/player.js';
import type { ArticleScript } from './article-script.js';
import { type ClipCarrier } from './clip-loader.js';
import { type ClipOverrides } from './overridden-clip.js';
/** An element with a player, and what its attributes say of the clip. */
export interface ClipSourceHost extends ClipCarrier, ClipOverrides {
    readonly player: Player;
    readonly start: number;
    readonly end: number | undefined;
    readonly captions: string;
}
/** The names of the properties that say where a clip comes from, and how it begins. */
export declare const clipSourceProperties: string[];
/** What a clip source tells its element. */
export interface ClipSourceListener {
    /** A clip is about to be opened. */
    opens(clip: Clip | undefined): void;
    /** Another clip is open. */
    opened(): void;
}
/** Finds the clip of an element, and opens it in the element's player with the options of the element's attributes. */
export declare class ClipSource {
    #private;
    readonly host: ClipSourceHost;
    readonly article: ArticleScript;
    readonly listener: ClipSourceListener;
    constructor(host: ClipSourceHost, article: ArticleScript, listener: ClipSourceListener);
    /** Finds the clip again. Where it is `known`, a document that does not load leaves it as it is. */
    find(known?: Clip): void;
    /** Loads the clip document now, near the viewport or not. */
    hurry(): void;
    /** Whether media may be loaded on intent: not where the page wrote `preload="none"`, or has a `<video>` of its own. */
    get mayPreload(): boolean;
    /** Plays or preloads the clip, as the element's attributes ask. */
    begin(): void;
}
