export type { Clip } from './clip/clip.js';
export { parseClip } from './clip/parse-clip.js';
export { html } from './embed/html.js';
export { version } from './embed/release.js';
export { contentSecurityPolicy } from './site/content-security-policy.js';
export { embedPage } from './site/embed-page.js';
export { type PageKind, pageHeaders } from './site/page-headers.js';
export type { Site } from './site/site.js';
export { watchPage } from './site/watch-page.js';
