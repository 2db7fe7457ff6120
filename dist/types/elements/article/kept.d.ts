/** What was kept under a name; undefined where nothing was, or where the browser keeps nothing for this page. */
export declare function readKept(name: string): unknown;
/** Keeps a value on this device, for this origin; answers whether the browser lets it. */
export declare function keep(name: string, value: unknown): boolean;
