/** Where a clip was left, in seconds. */
export declare function savedPosition(id: string, media?: string): number | undefined;
/** Keeps where a clip was left; undefined forgets it. */
export declare function savePosition(id: string, seconds: number | undefined, media?: string): void;
