import type { Site } from '../site/site.js';
import { type ClipFolder } from './clip-folder.js';
import type { SiteFolder } from './site-folder.js';
type Handler = (request: Request) => Promise<Response>;
/** Answers the front page of a site with the desk, and hands all other requests to `next`. */
export declare function deskHandler(folder: ClipFolder, place: SiteFolder, site: Site, next: Handler): Handler;
export {};
