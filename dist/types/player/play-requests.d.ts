/** Promises for `play()` that always settle, as HTML asks: all that wait are settled by the same report. */
export declare class PlayRequests {
    #private;
    add(): Promise<void>;
    resolve(): void;
    /** `name` as HTML has it: `AbortError`, `NotAllowedError` or `NotSupportedError`. */
    reject(name: string, message: string): void;
}
