import type { Clip } from '../clip/clip.js';
import type { Site } from './site.js';
import { type Transcript } from './transcript-part.js';
/**
 * The HTML of `/watch/<id>`, the page that a clip has on its own site; it can be read without script.
 * `query` is the query of the address, of which `start` and `end` (seconds) reach the player. A clip that has been
 * removed at `now` (milliseconds since 1970) says so instead. Without a `transcript`, the page shows that of the document.
 */
export declare function watchPage(clip: Clip, site: Site, query?: URLSearchParams, now?: number, transcript?: Transcript): string;
