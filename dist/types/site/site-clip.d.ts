import type { Clip } from '../clip/clip.js';
import type { ClipProblem } from '../clip/clip-error.js';
import type { Site } from './site.js';
/**
 * The clip of a document, as a site shows it. `embedUrl` is the site's own, because this is where it is embedded
 * from; where there is no media, the document's stays as `elsewhere`. `pageUrl` is what the document says, or the site's
 * watch page. Relative addresses resolve against
 * `/clips/<file>`, `<id>.json` unless told otherwise. Throws a `ClipError`, as `parseClip` does.
 */
export declare function siteClip(document: unknown, file: string, site: Site, report?: (problem: ClipProblem) => void): Clip;
