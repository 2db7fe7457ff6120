/** Resolves an http(s) address against `base`; undefined if it is empty or invalid. */
export function absoluteUrl(address: string, base: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
