import type { SpecPart } from './embed-reading.js';
import { type HtmlPart } from './read-html.js';
/** An opening tag. */
export type HtmlTag = Extract<HtmlPart, {
    kind: 'open';
}>;
/** The first link of a code: where it leads, its text, and the picture in it. */
export interface HtmlLink {
    readonly href: string;
    readonly text: string;
    readonly image: HtmlTag | undefined;
}
/** A code that is HTML, to look things up in. */
export declare class HtmlCode {
    readonly tags: readonly HtmlTag[];
    readonly link: HtmlLink | undefined;
    constructor(code: string);
    /** The first tag of this name. */
    tag(name: string): HtmlTag | undefined;
    /** Title and page, as the link says them; nothing where it was taken out. */
    linkPart(): SpecPart;
    /** Where the library's files are, as the address of this one says it. */
    assetsPart(file: string): SpecPart;
}
/** Width and height that two attributes say, in CSS px; what is no size is left out. */
export declare function sizePart({ attributes }: HtmlTag, prefix?: string): SpecPart;
