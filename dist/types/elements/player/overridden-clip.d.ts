import type { Clip } from '../../clip/clip.js';
/** What an element says of its clip by single attributes. */
export interface ClipOverrides extends HTMLElement {
    readonly clipTitle: string;
    readonly embedUrl: string;
    readonly pageUrl: string;
}
/** A clip as an element shows it: its single attributes are nearer to the page's author than a document is. */
export declare function overriddenClip(element: ClipOverrides, clip: Clip): Clip;
