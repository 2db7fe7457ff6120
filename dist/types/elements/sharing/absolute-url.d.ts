/** An http(s) address made absolute against `base`; undefined when it is empty or none. */
export declare function absoluteUrl(address: string, base: string): string | undefined;
