import type { RequestListener } from 'node:http';
import type { ClipFolder } from './clip-folder.js';
import type { SiteFolder } from './site-folder.js';
/**
 * Answers requests for the media that clips name, and hands all others to `next`. No other file of the folder is sent:
 * any page that is open in a browser of this machine may ask.
 */
export declare function mediaListener(clips: ClipFolder, { place, base }: {
    readonly place: SiteFolder;
    readonly base: string;
}, next: RequestListener, fail: (error: unknown) => void): RequestListener;
