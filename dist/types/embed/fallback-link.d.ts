import type { EmbedSpec } from './embed-spec.js';
import { type Html } from './html.js';
/** The content of a code without script: the title as a link to the clip. */
export declare function fallbackLink(spec: EmbedSpec): Html;
