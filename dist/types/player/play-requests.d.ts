/** Holds the promises of pending `play()` calls. One report settles all of them, as HTML demands. */
export declare class PlayRequests {
    #private;
    add(): Promise<void>;
    resolve(): void;
    /** Rejects with a `DOMException`; HTML names it `AbortError`, `NotAllowedError` or `NotSupportedError`. */
    reject(name: string, message: string): void;
}
