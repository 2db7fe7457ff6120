/** Sources to let in, by directive, besides those that the policy has: origins, `'self'`, or a scheme such as `https:`. */
export type PolicyHosts = {
    readonly [Directive in string]?: readonly string[];
};
/** CSP 3, section 2.3.1, and the brackets of an IPv6 address. */
export declare const hostSource: RegExp;
/**
 * The value of `Content-Security-Policy` for every page of a clip site. `extra` holds further directives, such as
 * `report-uri /reports`. Without `frame-ancestors` in `hosts` a page may be framed by anybody.
 *
 * Throws a `TypeError` where `hosts` has another directive than the policy, or what is no source of an origin, and
 * where `extra` is no list of directives: a policy is never put together from unchecked text.
 */
export declare function contentSecurityPolicy(extra?: string, hosts?: PolicyHosts): string;
