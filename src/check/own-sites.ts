/** An address of a clip on one of the given sites. */
export interface OwnAddress {
  readonly kind: 'embed' | 'watch' | 'clips';
  readonly id: string;
  /** The part after the id: empty, `/` or `.html`. */
  readonly ending: string;
  /** The address in absolute form. */
  readonly url: URL;
  /** The base of the site. It ends in a slash. */
  readonly base: string;
}

/** The checked sites. Frames of other sites are ignored. */
export class OwnSites {
  readonly #bases: readonly URL[];

  /** `sites` are http(s) addresses: origins, or bases with a path. Throws a `TypeError` for other text. */
  constructor(sites: readonly string[]) {
    this.#bases = sites.map(parseBase);
  }

  /** The base of the first site; empty where there is none. */
  get home(): string {
    return this.#bases[0]?.href ?? '';
  }

  /** Reads the address of an embed page, a watch page or a clip document; undefined for all others. */
  read(address: string, from?: string): OwnAddress | undefined {
    if (!URL.canParse(address, from)) return undefined;
    const url = new URL(address, from);
    const site = this.siteOf(url);
    if (!site) return undefined;
    const path = url.pathname.slice(new URL(site).pathname.length);
    const [, kind, id = '', ending = ''] =
      /^(embed|watch)\/([\w-]{1,64})(\.html|\/(?:index\.html)?|)$/.exec(path) ??
      /^(clips)\/([\w-]{1,64})\.json$/.exec(path) ??
      [];
    if (kind !== 'embed' && kind !== 'watch' && kind !== 'clips') return undefined;
    return { kind, id, ending: ending.replace('index.html', ''), url, base: site };
  }

  /** Returns the addresses of clip pages in a text that have no protocol, such as `clips.example.org/watch/a`. */
  bareAddresses(text: string): { at: number; written: string; address: string }[] {
    return this.#bases.flatMap(({ protocol, host, pathname }) => {
      const start = (host + pathname).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const bare = new RegExp(
        `(?<![\\w./@:%=-])${start}(?:watch|embed)/[\\w-]{1,64}(?:\\.html|/)?(?:\\?[^\\s<>"']*)?`,
        'gi',
      );
      return Array.from(text.matchAll(bare), ({ index, 0: written }) => ({
        at: index,
        written,
        address: `${protocol}//${written}`,
      }));
    });
  }

  /**
   * Returns the base of the site that contains an address, for http and https. If several match, the longest one
   * counts.
   */
  siteOf(url: URL): string | undefined {
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    const isBelow = (base: URL) => hostOf(base) === hostOf(url) && url.pathname.startsWith(base.pathname);
    const below = this.#bases.filter(isBelow).sort((a, b) => b.pathname.length - a.pathname.length);
    return (below.find(({ protocol }) => protocol === 'https:') ?? below[0])?.href;
  }
}

/** Returns the host with its port, without the default port of either protocol. */
const hostOf = ({ host }: URL) => host.replace(/:(?:80|443)$/, '');

function parseBase(site: string): URL {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new TypeError(`sites: expected http(s) addresses such as https://clips.example.org, got "${site}"`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
