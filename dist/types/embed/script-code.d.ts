import type { EmbedSpec } from './embed-spec.js';
/**
 * The script code: a placeholder with a link, and the host script that replaces the link by a frame; the iframe code when
 * the address of the script is unknown.
 */
export declare function scriptCode(spec: EmbedSpec): string;
