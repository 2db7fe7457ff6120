import { type EmbedFormat } from './embed-formats.js';
import type { EmbedSpec } from './embed-spec.js';
/** The code of an embed in one format, as it is copied; the iframe code when the format is not available for it. */
export declare function embedCode(format: EmbedFormat, spec: EmbedSpec): string;
