/** Origins to let in, by directive, besides the site's own. */
export type PolicyHosts = {
    readonly [Directive in string]?: readonly string[];
};
/**
 * The value of `Content-Security-Policy` for every page of a clip site. `extra` is appended as it stands:
 * further directives, such as `report-uri /reports`. There is no `frame-ancestors`: an embed goes anywhere.
 */
export declare function contentSecurityPolicy(extra?: string, hosts?: PolicyHosts): string;
