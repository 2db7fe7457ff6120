/** What a clip site answers, before the manners of HTTP. */
export interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array<ArrayBuffer> | ArrayBuffer;
}
/**
 * The response to a request, by what `find` answers: no body for HEAD, 304 for what the client has already, a length
 * and an `ETag` for what is found; 405 for methods that change things, 204 for preflights.
 */
export declare function answerTo(request: Request, find: () => Promise<Answer>): Promise<Response>;
