/** Bytes that come in pieces: a stream of the web, or what Node's streams are. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

type Pieces = Pick<AsyncIterator<Uint8Array, unknown>, 'next' | 'return'>;

export function isByteStream(body: object): body is ByteStream {
  return body instanceof ReadableStream || Symbol.asyncIterator in body;
}

/**
 * Begins to read a stream, so that one which fails at once, such as that of a missing file, rejects here. The result reads on as it
 * is read, and closes its source when it is cancelled.
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
