import type { EmbedSpec } from './embed-spec.js';
/** `<clip-player>` itself, with the script that makes it one, for pages that want no frame. */
export declare function elementCode(spec: EmbedSpec): string;
