import type { EmbedSpec } from './embed-spec.js';
/**
 * The element code: `<clip-player>` with its script, for pages that want no frame; the iframe code when the address of the
 * script or of the clip document is unknown.
 */
export declare function elementCode(spec: EmbedSpec): string;
