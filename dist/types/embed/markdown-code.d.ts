import type { EmbedSpec } from './embed-spec.js';
/** The Markdown code: the poster as a link to the clip; without a poster, the title with a play mark. */
export declare function markdownCode(spec: EmbedSpec): string;
