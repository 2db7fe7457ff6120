import type { SpecPart } from './embed-reading.js';
import { type HtmlPart } from './read-html.js';
/** An opening tag. */
export type HtmlTag = Extract<HtmlPart, {
    kind: 'open';
}>;
/** The first link of a code, its text, and the image inside it. */
export interface HtmlLink {
    readonly href: string;
    readonly text: string;
    readonly image: HtmlTag | undefined;
}
/** Parsed HTML of a code, with lookups for tags, links and sizes. */
export declare class HtmlCode {
    readonly tags: readonly HtmlTag[];
    readonly link: HtmlLink | undefined;
    constructor(code: string);
    /** The first tag of this name. */
    tag(name: string): HtmlTag | undefined;
    /** Title and page of the link; empty when a CMS has removed it. */
    linkPart(): SpecPart;
    /** The folder of the library's files, taken from the address of `file`. */
    assetsPart(file: string): SpecPart;
}
/** Width and height from two attributes, in CSS px; invalid sizes are left out. */
export declare function sizePart({ attributes }: HtmlTag, prefix?: string): SpecPart;
