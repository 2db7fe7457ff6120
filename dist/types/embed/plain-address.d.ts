/** An address in which nothing is left that Markdown or a shortcode would take for itself; it leads to the same. */
export declare function plainAddress(address: string): string;
