import type { EmbedSpec } from './embed-spec.js';
/**
 * The default code: one `<iframe>` and nothing around it, because CMSs drop wrappers. `width` and `height` stay right
 * where `style` is stripped, `allowfullscreen` stays where `allow` is.
 */
export declare function iframeCode(spec: EmbedSpec): string;
