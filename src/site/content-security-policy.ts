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

/** Origins to let in, by directive, besides the site's own. */
export type PolicyHosts = { readonly [Directive in string]?: readonly string[] };

/**
 * The value of `Content-Security-Policy` for every page of a clip site. `extra` is appended as it stands:
 * further directives, such as `report-uri /reports`. There is no `frame-ancestors`: an embed goes anywhere.
 */
export function contentSecurityPolicy(extra = '', hosts: PolicyHosts = {}): string {
  const written = directives.map(([name, ...sources]) =>
    [name, ...sources, ...(hosts[name] ?? [])].join(' '),
  );
  return [...written, ...(extra ? [extra] : [])].join('; ');
}
