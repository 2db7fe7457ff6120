/** The parts of an address of a clip site. */
export interface SiteAddress {
  readonly id: string;
  /** The address of the site. It ends in a slash. */
  readonly base: string;
  /** `/` or `.html` for a site of static files, else empty. */
  readonly ending: string;
  readonly query: URLSearchParams;
}

const paths = {
  embed: /^(.*\/)embed\/([\w-]{1,64})(\.html|\/|)$/,
  watch: /^(.*\/)watch\/([\w-]{1,64})(\.html|\/|)$/,
  clips: /^(.*\/)clips\/([\w-]{1,64})\.json()$/,
};

/**
 * Parses `<base>/<kind>/<id>…`. Returns undefined for other addresses. The hash is ignored, because WordPress and
 * AMP use it.
 */
export function parseSiteUrl(address: string, kind: keyof typeof paths): SiteAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname, searchParams: query } = new URL(address);
  const [, path, id = '', ending = ''] = paths[kind].exec(pathname) ?? [];
  if (!/^https?:$/.test(protocol) || path === undefined) return undefined;
  return { id, base: origin + path, ending, query };
}
