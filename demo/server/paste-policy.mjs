/**
 * The Content-Security-Policy of another publisher's page. It allows embeds of any host as frame, script and element, and
 * does not enforce Trusted Types. It allows http, because the other origin of the demo has no https.
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

/** The policy of `/paste`, with additional directives. */
export function pastePolicy(extra = '') {
  return [...DIRECTIVES, ...(extra ? [extra] : [])].join('; ');
}
