/**
 * Resolves an address against `base`. Returns undefined if it is invalid, or if its protocol does not match
 * `protocols` (http and https by default).
 */
export function resolveAddress(address: string, base?: string, protocols = /^https?:/): string | undefined {
  const href = address.trim() && URL.canParse(address, base) ? new URL(address, base).href : '';
  return protocols.test(href) ? href : undefined;
}
