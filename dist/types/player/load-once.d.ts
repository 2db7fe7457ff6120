/**
 * Wraps an import so that it is repeated until it succeeds. All later calls return the same promise, because a new import
 * of a loaded script would cost a press several tasks. `onLost` runs after each failure.
 */
export declare function loadOnce<Script>(load: () => Promise<Script>, onLost?: () => void): () => Promise<Script>;
