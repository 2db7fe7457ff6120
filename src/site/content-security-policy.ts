/** The strict policy of a careful publisher, under which everything of ours works. */
const directives: readonly (readonly [name: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'", 'data:'],
  ['media-src', "'self'", 'blob:'],
  ['connect-src', "'self'"],
  ['worker-src', "'self'", 'blob:'],
  ['font-src', "'self'"],
  ['frame-src', "'self'", 'http://localhost:*', 'http://127.0.0.1:*'],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'inline-clip', 'inline-clip-lit'],
];

const strict = directives.map((directive) => directive.join(' ')).join('; ');

/**
 * The value of `Content-Security-Policy` for every page of a clip site. `extra` is appended as it stands:
 * further directives, such as `report-uri /reports`. There is no `frame-ancestors`: an embed goes anywhere.
 */
export function contentSecurityPolicy(extra = ''): string {
  return extra ? `${strict}; ${extra}` : strict;
}
