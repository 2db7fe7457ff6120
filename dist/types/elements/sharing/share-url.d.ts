import type { Clip } from '../../clip/clip.js';
/** Addresses that the place knows better than the clip does. */
export interface SharePlace {
    readonly pageUrl?: string | undefined;
    readonly embedUrl?: string | undefined;
}
/** The address to share, from `start` seconds on: the clip's page, else its embed page; undefined without both. */
export declare function shareUrl(clip: Clip, place?: SharePlace, start?: number): string | undefined;
