import type { Clip } from '../clip/clip.js';
import type { Site } from '../site/site.js';
/** What the desk shows of a clip. */
export interface DeskEntry {
    readonly clip: Clip;
    readonly isRemoved: boolean;
    /** Paths of media that the clip names and that are not there. */
    readonly missing: readonly string[];
}
/** Where the style of the desk is, below the base. */
export declare const deskStylePath = "desk.css";
/**
 * The front page of a site on the machine of whoever makes it: each clip with its picture, its length, what it lacks and
 * its code to copy, and what is wrong with documents, as lines. Where there is no poster, the browser shows a picture of
 * the file, and its length.
 */
export declare function deskPage(entries: readonly DeskEntry[], problems: readonly string[], site: Site): string;
