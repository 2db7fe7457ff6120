import type { EmbedSpec } from './embed-spec.js';
import { type Html } from './html.js';
/** What a code shows where no script runs: the title, as a link to the clip. */
export declare function fallbackLink(spec: EmbedSpec): Html;
