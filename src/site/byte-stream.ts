/** A stream of bytes: a web stream, or an async iterable such as a stream of Node. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

type Pieces = Pick<AsyncIterator<Uint8Array, unknown>, 'next' | 'return'>;

export function isByteStream(body: object): body is ByteStream {
  return body instanceof ReadableStream || Symbol.asyncIterator in body;
}

/**
 * Reads the first chunk of a stream, so that a stream that fails at once, such as that of a missing file, rejects
 * here. The result pulls further chunks on demand, and closes the source when it is cancelled.
 */
export async function startedStream(source: ByteStream): Promise<ReadableStream<Uint8Array>> {
  const pieces = piecesOf(source);
  let next = await pieces.next();
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (next.done) return controller.close();
    controller.enqueue(next.value);
    next = await pieces.next();
  };
  const cancel = async () => {
    await pieces.return?.();
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

function piecesOf(source: ByteStream): Pieces {
  if (!(source instanceof ReadableStream)) return source[Symbol.asyncIterator]();
  const reader = source.getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done, value: undefined } : { done, value };
    },
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}
