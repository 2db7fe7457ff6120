/** `embed` stands in other people's frames; `page` is any other page of the site. */
export type PageKind = 'embed' | 'page';
/** The response headers of a page. Caching is the server's own business. */
export declare function pageHeaders(kind: PageKind, policy?: string): Record<string, string>;
