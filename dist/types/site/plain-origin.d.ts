/**
 * The origin of an http(s) address, for a policy, a header or a server configuration. Throws a `TypeError` where the
 * address is none, or its host is not plain.
 */
export declare function plainOrigin(address: string): string;
