import type { Clip } from '../clip/clip.js';
import type { CodeReport } from './finding.js';
/** What a check needs to know. */
export interface CheckOptions {
    /** The addresses of our clip sites, http(s): `https://clips.example.org`. Codes of all other sites are left alone. */
    readonly sites: readonly string[];
    /** All clips of these sites, as `parseClip` or `siteClip` gives them: ids, titles and ratios are then checked as well. */
    readonly clips?: readonly Clip[];
    /** Where the text is published, as an absolute address: relative addresses refer to it. */
    readonly page?: string;
    /** The text is Markdown, in which HTML and Markdown codes may stand. */
    readonly markdown?: boolean;
    /** The pages load the scripts of codes by themselves, so that codes need none. */
    readonly scripts?: boolean;
}
/**
 * Finds the codes of our sites in HTML, in a part of it, or in a pasted text, and says what a CMS, an editor or a mail
 * program has done to them. Takes any text, loads nothing and runs nothing. Throws a `TypeError` for options that are no
 * addresses.
 */
export declare function checkCode(text: string, options: CheckOptions): CodeReport;
