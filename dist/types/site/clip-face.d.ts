import type { Clip } from '../clip/clip.js';
import { type Html } from '../embed/html.js';
/**
 * What stands inside a `<clip-player>` in the HTML: the clip as data, which the element reads; for readers without
 * script the browser's own player; and the fallback link, which is also what shows until the element is there.
 */
export declare function clipFace(clip: Clip, pageUrl: string): Html;
