/** The value that this origin saved under a name; undefined where there is none, or no storage. */
export declare function readSaved(name: string): unknown;
/** Saves a value on this device, for this origin. Returns false where the browser refuses. */
export declare function saveValue(name: string, value: unknown): boolean;
