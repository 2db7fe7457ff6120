/** A request for a part of a stream that has failed. */
export interface DeadRequest {
    readonly url: string;
    /** HTTP status; 0 where no answer came. */
    readonly status: number;
    /** How many have failed in a row. */
    readonly times: number;
    /** It was ended by `expire()`. */
    readonly expired: boolean;
}
/** What VHS says of a request that it is about to send. */
export interface RequestOptions {
    readonly uri: string;
    readonly requestType?: string;
    beforeSend?: (request: XMLHttpRequest) => void;
}
type Request = XMLHttpRequest & {
    readonly aborted?: boolean;
};
/** Knows which requests of a stream have failed and which hang, from what their `XMLHttpRequest`s say. */
export declare class DeadRequests {
    #private;
    readonly died: (dead: DeadRequest) => void;
    /** `died` hears of each that fails, once VHS has done with it what it does. */
    constructor(died: (dead: DeadRequest) => void);
    /** The one that failed last, if no media has come since. */
    get last(): DeadRequest | undefined;
    /** How many were sent so far. */
    get sent(): number;
    /** What failed before belongs to another source. */
    forget(): void;
    /** Has everything that is under way fail; answers whether there was anything. */
    expire(): boolean;
    /** Watches a request that is about to be sent. */
    watch(request: Request, { uri, requestType }: RequestOptions): void;
}
export {};
