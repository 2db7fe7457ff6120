/** Any page of any origin may use it, sandboxed and isolated ones too. */
export declare const shared: {
    'Access-Control-Allow-Origin': string;
    'Cross-Origin-Resource-Policy': string;
    'X-Content-Type-Options': string;
};
/** What media are sent with: a player of another origin may ask for parts, and read how much there is. */
export declare const mediaHeaders: {
    'Access-Control-Allow-Origin': string;
    'Cross-Origin-Resource-Policy': string;
    'X-Content-Type-Options': string;
    'Access-Control-Expose-Headers': string;
};
/** How long caches may keep what a clip site answers: what may change for minutes, pinned versions for ever. */
export declare const caching: {
    page: string;
    missing: string;
    pinned: string;
};
/** The headers of a site file under its version. */
export declare function assetHeaders(path: string): Record<string, string>;
/** The headers of a clip document. */
export declare const documentHeaders: Record<string, string>;
/** The headers of an oEmbed response. */
export declare function oEmbedHeaders(format: 'json' | 'xml'): Record<string, string>;
