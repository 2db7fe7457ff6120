/**
 * The version of this library, which is part of the addresses of its files. A test compares it with package.json.
 */
export const version = '0.1.0';

/**
 * `integrity` of the host script (Subresource Integrity). The build computes it from `dist/site/host.js`. In the
 * sources it is empty, and codes omit it.
 */
export const hostIntegrity: string = '';
