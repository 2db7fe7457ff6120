import type { PageWords } from '../i18n/page-words.js';

/** A clip site: its addresses, its name, and the properties of its media host. */
export interface Site {
  /** An absolute http(s) address that ends in `/`. `createClipHandler` adds a missing slash. */
  readonly base: string;
  readonly name: string;
  /** The folder of the site files of this version, ending in `/`. The default is `<base>inline-clip/<version>/`. */
  readonly assetsUrl?: string;
  /**
   * The media host sends `Access-Control-Allow-Origin`. The HTML then contains the captions, for readers without
   * script.
   */
  readonly mediaCors?: boolean;
  /**
   * The media host sends `Cross-Origin-Resource-Policy: cross-origin`. Embed pages then use the embedder policy
   * `require-corp`.
   */
  readonly mediaCorp?: boolean;
  /** Further origins of media, which the documents do not name, such as those of the segments of a stream. */
  readonly mediaHosts?: readonly string[];
  readonly layout?: SiteLayout;
  /**
   * Every page asks for consent before it loads a clip. `remember` stores the consent for the hosts of the clip.
   */
  readonly consent?: boolean | 'remember';
  /** The language of the pages' own words (BCP 47). The default is English, also for languages without words. */
  readonly language?: string;
  /** The words of the pages, in place of those of `language`. */
  readonly words?: PageWords;
  /**
   * The path of requests at the server, if a proxy changes the path of `base`: `/` if the proxy strips it. The
   * default is the path of `base`.
   */
  readonly mount?: string;
}

/**
 * The form of the addresses. `server` is the default; its oEmbed endpoint reads a query. `files` are static files
 * on any host that serves `index.html` of a folder; addresses end in `/`, because such hosts redirect without it.
 * `clean-files` are static files on a host that omits `.html` without a redirect.
 */
export type SiteLayout = 'server' | 'files' | 'clean-files';
