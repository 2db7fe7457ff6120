import type { EmbedSpec } from '../../embed/embed-spec.js';
import type { EmbedFormat } from './embed-fields.js';
/** The code of one format, as it is copied. */
export declare function embedCode(format: EmbedFormat, spec: EmbedSpec): string;
