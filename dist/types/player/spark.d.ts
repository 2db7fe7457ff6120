import type { Clip, ClipSource } from '../clip/clip.js';
/** What has been begun on a media element before a player was there to take it over. */
export interface Spark {
    /** The source that it loads; undefined where an engine will have to feed it. */
    readonly source: ClipSource | undefined;
    /** What the element's own `play()` answered. */
    readonly played: Promise<void>;
}
/**
 * Spends a press on a media element: it plays the clip's first source, where the browser can play that itself; else
 * it has been asked to play, which some browsers want to see in the press. Media that plays already plays on. Among
 * several sources the player chooses, where the viewer saves data.
 */
export declare function spark(media: HTMLMediaElement, clip: Clip): Spark;
