import type { EmbedSpec } from './embed-spec.js';
/**
 * The default code: one `<iframe>` without a wrapper, because CMSs drop wrappers. `width` and `height` serve where a CMS
 * strips `style`; `allowfullscreen` serves where it strips `allow`.
 */
export declare function iframeCode(spec: EmbedSpec): string;
