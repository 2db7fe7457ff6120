/**
 * The absolute form of an address, resolved against `base`; undefined where it is none or its protocol is not
 * one of `protocols` (http and https by default).
 */
export function resolveAddress(address: string, base?: string, protocols = /^https?:/): string | undefined {
  const href = address.trim() && URL.canParse(address, base) ? new URL(address, base).href : '';
  return protocols.test(href) ? href : undefined;
}
