/** Where a clip was left, in seconds. */
export declare function keptPosition(id: string): number | undefined;
/** Keeps where a clip was left; undefined forgets it. */
export declare function keepPosition(id: string, seconds: number | undefined): void;
