import type { SpecPart } from './embed-reading.js';
/** The embed spec from the address of an embed page; undefined for other addresses. */
export declare function specOfEmbedUrl(address?: string): SpecPart | undefined;
/** The embed spec from the address of a clip document, with the `id` on a clip site; undefined for other texts. */
export declare function specOfClipUrl(address?: string): SpecPart | undefined;
/**
 * The embed spec from the link of a code: the watch page, the excerpt, and on a clip site the `id`. A link to an embed
 * page carries all options. Undefined for addresses other than http(s).
 */
export declare function specOfLink(address?: string): SpecPart | undefined;
