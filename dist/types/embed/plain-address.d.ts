/** Percent-encodes characters of an address that have a meaning in Markdown or in a shortcode; the target is the same. */
export declare function plainAddress(address: string): string;
