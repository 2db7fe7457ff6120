/**
 * The absolute form of an address, resolved against `base`; undefined where it is none or its protocol is not
 * one of `protocols` (http and https by default).
 */
export declare function resolveAddress(address: string, base?: string, protocols?: RegExp): string | undefined;
