import { plainHost } from '../clip/plain-host.js';

/** The directives of a strict policy, under which all features of the library work. */
const directives: readonly (readonly [name: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'", 'data:'],
  ['media-src', "'self'", 'blob:'],
  ['connect-src', "'self'"],
  ['worker-src', "'self'", 'blob:'],
  ['font-src', "'self'"],
  ['frame-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'inline-clip', 'inline-clip-lit'],
  ['frame-ancestors'],
];

/** Additional sources for each directive: origins, `'self'`, or a scheme such as `https:`. */
export type PolicyHosts = { readonly [Directive in string]?: readonly string[] };

/** CSP 3, section 2.3.1, and the brackets of an IPv6 address. */
export const hostSource = new RegExp(
  String.raw`^(?:'self'|'none'|https?:|(?:https?://)?(?:\*\.)?${plainHost}(?::(?:\d{1,5}|\*))?)$`,
  'i',
);

/**
 * CSP 3, section 2.2: names, and values of visible ASCII. `,` would start another policy, `;` another directive.
 */
const directive = /^[a-z-]+(?: +[!-+\--:<-~]+)*$/i;

/**
 * Returns the value of `Content-Security-Policy` for the pages of a clip site. `extra` holds further directives,
 * such as `report-uri /reports`. Without `frame-ancestors` in `hosts`, any page may frame the page.
 * Throws a `TypeError` if `hosts` has a directive that is not in the policy or a source that is not valid, or if
 * `extra` is not a list of directives. Unchecked text never becomes part of a policy.
 */
export function contentSecurityPolicy(extra = '', hosts: PolicyHosts = {}): string {
  for (const name of Object.keys(hosts)) {
    if (!directives.some(([known]) => known === name)) throw unexpected('a directive of the policy', name);
  }
  const written = directives.map(([name, ...sources]) =>
    [name, ...sources, ...(hosts[name] ?? []).map(checkedSource)].join(' '),
  );
  return [...written.filter((text) => text.includes(' ')), ...checkedDirectives(extra)].join('; ');
}

function checkedSource(source: string): string {
  if (hostSource.test(source)) return source;
  throw unexpected('an origin such as https://media.example.org', source);
}

function checkedDirectives(extra: string): string[] {
  const list = extra
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean);
  const wrong = list.find((text) => !directive.test(text));
  if (wrong !== undefined) throw unexpected('directives of visible ASCII without commas', wrong);
  return list;
}

function unexpected(expected: string, got: string): TypeError {
  return new TypeError(`Content-Security-Policy: expected ${expected}, got '${got}'`);
}
