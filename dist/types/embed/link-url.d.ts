import type { EmbedSpec } from './embed-spec.js';
/** Where the link of a code leads: to the clip's own page at the same moment, else to its embed page. */
export declare function linkUrl(spec: EmbedSpec): string;
