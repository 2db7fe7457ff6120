import { type ByteStream } from './byte-stream.js';
/** What a body is made of. */
export type AnswerBody = string | Uint8Array<ArrayBuffer> | ArrayBuffer | ByteStream;
/** What a clip site answers, before the manners of HTTP. */
export interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: AnswerBody;
    /** Clients may ask for a part of the body. */
    readonly hasRanges?: boolean;
}
/**
 * The response to a request, by what `find` answers: no body for HEAD, 304 for what the client has already, 206 for a part, a length
 * and an `ETag` for what is found; 405 for methods that change things, 204 for preflights. A stream passes as it comes,
 * without a length and an `ETag`, unless a part of it is asked for.
 */
export declare function answerTo(request: Request, find: () => Promise<Answer>): Promise<Response>;
