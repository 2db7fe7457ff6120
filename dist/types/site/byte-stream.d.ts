/** Bytes that come in pieces: a stream of the web, or what Node's streams are. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
export declare function isByteStream(body: object): body is ByteStream;
/**
 * Begins to read a stream, so that one which fails at once, such as that of a missing file, rejects here. The result reads on as it
 * is read, and closes its source when it is cancelled.
 */
export declare function startedStream(source: ByteStream): Promise<ReadableStream<Uint8Array>>;
