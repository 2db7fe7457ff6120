/**
 * The policy of another publisher: one that lets embeds of any host in by frame, by script and by element, and
 * that knows nothing of Trusted Types. Plain http is there because the demo's other origin has no https.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' http: https:",
  // Embed codes carry a style attribute.
  "style-src 'self' 'unsafe-inline' http: https:",
  'img-src http: https: data:',
  'media-src http: https: blob:',
  'connect-src http: https:',
  'worker-src blob:',
  "font-src 'self'",
  'frame-src http: https:',
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy of `/paste`, with directives to append. */
export function pastePolicy(extra = '') {
  return [...DIRECTIVES, ...(extra ? [extra] : [])].join('; ');
}
