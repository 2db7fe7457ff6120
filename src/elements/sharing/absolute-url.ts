/** An http(s) address made absolute against `base`; undefined when it is empty or none. */
export function absoluteUrl(address: string, base: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
