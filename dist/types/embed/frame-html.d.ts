import type { EmbedSpec } from './embed-spec.js';
import { type Html } from './html.js';
/** What a frame needs to be allowed: each is lost where a CMS strips it, and the embed page lives with that. */
export declare const frameAllow = "autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share";
/** The frame of every code that has one; `more` are attributes that only some codes have. */
export declare function frameHtml(spec: EmbedSpec, more?: Html): Html;
