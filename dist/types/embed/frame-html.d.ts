import type { EmbedSpec } from './embed-spec.js';
import { type Html } from './html.js';
/** The `allow` list of a frame. A CMS may strip it; the embed page then does without these features. */
export declare const frameAllow = "autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share";
/** The `<iframe>` of a code; `more` are additional attributes of some formats. */
export declare function frameHtml(spec: EmbedSpec, more?: Html): Html;
