import type { EmbedSpec } from './embed-spec.js';
/** What a frame needs to be allowed: each is lost where a CMS strips it, and the embed page lives with that. */
export declare const frameAllow = "autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share";
/**
 * The default code: one `<iframe>` and nothing around it, because CMSs drop wrappers. `width` and `height` stay right
 * where `style` is stripped, `allowfullscreen` stays where `allow` is.
 */
export declare function iframeCode(spec: EmbedSpec): string;
