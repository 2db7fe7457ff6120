import type { EmbedSpec } from './embed-spec.js';
/** A placeholder with a link, and the host script that makes a frame of it; without the script the link stands. */
export declare function scriptCode(spec: EmbedSpec): string;
