import type { EmbedSpec } from './embed-spec.js';
/** The target of the link in a code: the watch page at the same position, else the embed page. */
export declare function linkUrl(spec: EmbedSpec): string;
