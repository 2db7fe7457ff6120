import type { Clip } from '../clip/clip.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import { type Html } from '../embed/html.js';
import { type PageWords } from '../i18n/page-words.js';
/** What a face needs to know beside the clip. */
export interface FacePlace {
    /** Where the title leads. */
    readonly href: string;
    /** The clip's page on this site, which the addresses of its chapters are made of. */
    readonly watch: string;
    /** The media host lets other origins read its files. */
    readonly cors: boolean;
    readonly options: EmbedOptions;
    /** What the page says for itself. */
    readonly words?: PageWords | undefined;
}
/**
 * What stands inside a `<clip-player>` in the HTML: the clip as data, which the element reads; the browser's own
 * player with what is known of the clip, for as long as there is no element; and the link to the clip's page. It is no
 * `<noscript>`, because scripts also fail to come where they are allowed.
 */
export declare function clipFace(clip: Clip, place: FacePlace): Html;
