import { hasPlainHost } from '../clip/plain-host.js';
import { resolveAddress } from '../clip/resolve-address.js';

/**
 * Returns the origin of an http(s) address for a policy, a header or a server configuration. Throws a `TypeError`
 * for other addresses and for a host that is not plain.
 */
export function plainOrigin(address: string): string {
  const href = resolveAddress(address);
  if (href && hasPlainHost(href)) return new URL(href).origin;
  throw new TypeError(
    `expected an http(s) address whose host is letters, digits, "." and "-", got '${address}'`,
  );
}
