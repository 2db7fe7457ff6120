/** Imports the managed playback. */
export declare const loadManagedPlayback: () => Promise<typeof import("./managed-playback.js")>;
