/** The version of this library, as it stands in the addresses of its files; a test holds it to package.json's. */
export const version = '0.1.0';

/**
 * `integrity` of the host script (Subresource Integrity). The build writes it, from the bytes of `dist/site/host.js`;
 * in the sources it is empty, and then left out of codes.
 */
export const hostIntegrity: string = '';
