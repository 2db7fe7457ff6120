import type { SpecPart } from './embed-reading.js';
/** What the address of an embed page says, with what follows from it; undefined for another address. */
export declare function specOfEmbedUrl(address?: string): SpecPart | undefined;
/** What the address of a clip document says: of which clip, where it is that of a clip site. */
export declare function specOfClipUrl(address?: string): SpecPart | undefined;
/**
 * What a code's link says: the clip's own page, which clip, where that is a page of a clip site, and the excerpt. It
 * may lead to the embed page instead, which says more. Undefined for what is no http(s) address.
 */
export declare function specOfLink(address?: string): SpecPart | undefined;
