import type { Answer, AnswerBody } from './answer.js';
import { isByteStream } from './byte-stream.js';
import { assetHeaders } from './file-headers.js';
import { plainAnswer } from './plain-answer.js';

/** Finds a site file by its path. Returns undefined or null if there is none. */
export type FindAsset = (path: string) => Found | Promise<Found>;
type Found = AnswerBody | null | undefined;

/**
 * Returns the answer for a site file. A path with percent-encoding or with a leading dot in a segment gets 404.
 * Throws a `TypeError` if `findAsset` returns a value that is not a body.
 */
export async function assetAnswer(findAsset: FindAsset | undefined, path: string): Promise<Answer> {
  const isPlain = path.split('/').every((name) => /^\w[\w.-]*$/.test(name));
  const body = isPlain ? await findAsset?.(path) : undefined;
  if (body === null || body === undefined) return plainAnswer(404, 'There is no such file.');
  if (isBody(body)) return { status: 200, headers: assetHeaders(path), body, hasRanges: true };
  throw new TypeError(
    `findAsset: expected bytes, text or a stream, got ${Object.prototype.toString.call(body)}`,
  );
}

function isBody(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return typeof body === 'string';
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body) || isByteStream(body);
}
