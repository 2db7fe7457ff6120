import type { PageWords } from '../i18n/page-words.js';
/** One publisher's clip site: where its addresses begin, what it is called, and what its media host does. */
export interface Site {
    /** Absolute http(s) address, ending in `/`. `createClipHandler` adds the slash where it is missing. */
    readonly base: string;
    readonly name: string;
    /** Where the site files of this version are, ending in `/`; by default `<base>inline-clip/<version>/`. */
    readonly assetsUrl?: string;
    /** The media host sends `Access-Control-Allow-Origin`: captions then stand in the HTML, for readers without script. */
    readonly mediaCors?: boolean;
    /** The media host sends `Cross-Origin-Resource-Policy: cross-origin`: embed pages then isolate themselves strictly. */
    readonly mediaCorp?: boolean;
    /** Origins that media come from besides those in the documents, such as where a stream's segments are. */
    readonly mediaHosts?: readonly string[];
    readonly layout?: SiteLayout;
    /** Every page asks the reader before it loads a clip; `remember` keeps the choice for the hosts of the clip. */
    readonly consent?: boolean | 'remember';
    /** The language of what the pages say themselves (BCP 47); English by default, and for languages without words. */
    readonly language?: string;
    /** What the pages say, instead of the words of `language`. */
    readonly words?: PageWords;
    /**
     * The path under which requests for the site reach its server, where a proxy changes that of `base`: `/` where the proxy
     * strips it. By default the path of `base`.
     */
    readonly mount?: string;
}
/**
 * What carries the addresses: `server` (the default), which answers oEmbed by its query; `files`, plain files on any
 * host that answers a folder with its `index.html`, whose addresses end in `/`, because without it such hosts redirect;
 * or `clean-files`, plain files on a host that leaves `.html` away without a redirect.
 */
export type SiteLayout = 'server' | 'files' | 'clean-files';
