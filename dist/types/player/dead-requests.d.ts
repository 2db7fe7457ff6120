/** A request for a part of a stream that has failed; `status` is 0 where no answer came. */
export interface DeadRequest {
    readonly url: string;
    readonly status: number;
}
/** Knows which requests of a stream have failed, from what their `XMLHttpRequest`s say. */
export declare class DeadRequests {
    #private;
    /** The one that failed last, if none has done well since. */
    get last(): DeadRequest | undefined;
    /** What failed before belongs to another source. */
    forget(): void;
    /** Watches a request that is about to be sent. */
    watch(request: XMLHttpRequest & {
        readonly aborted?: boolean;
    }, url: string): void;
}
