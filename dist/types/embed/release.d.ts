/** The version of this library in the addresses of its files. A test compares it with package.json. */
export declare const version = "0.1.0";
/**
 * `integrity` of the host script (Subresource Integrity). The build computes it from `dist/site/host.js`. It is empty in
 * the sources; codes then omit it.
 */
export declare const hostIntegrity: string;
