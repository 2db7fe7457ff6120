/** What the address of something in a clip site says. */
export interface SiteAddress {
  readonly id: string;
  /** The site it belongs to; ends in a slash. */
  readonly base: string;
  /** `.html` where the site is plain files. */
  readonly ending: string;
  readonly query: URLSearchParams;
}

const paths = {
  embed: /^(.*\/)embed\/([\w-]{1,64})(\.html|)\/?$/,
  watch: /^(.*\/)watch\/([\w-]{1,64})(\.html|)\/?$/,
  clips: /^(.*\/)clips\/([\w-]{1,64})\.json()$/,
};

/** Reads `<base>/<room>/<id>…` (the hash belongs to others); undefined for an address of another kind. */
export function parseSiteUrl(address: string, room: keyof typeof paths): SiteAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname, searchParams: query } = new URL(address);
  const [, path, id = '', ending = ''] = paths[room].exec(pathname) ?? [];
  if (!/^https?:$/.test(protocol) || path === undefined) return undefined;
  return { id, base: origin + path, ending, query };
}
