import { readFile, stat } from 'node:fs/promises';

/** Bytes; the longest transcripts and descriptions that are read take a tenth. */
const largest = 5e6;

/** What a file looks like from outside: other figures mean other content. */
export interface FileStamp {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly size: number;
  readonly ino: number;
}

/** A file that is no document; the message says why. */
export class DocumentError extends Error {}

/** The stamp of a file that can be read as a document. Throws a `DocumentError` for a folder, a device and a dead link. */
export async function stampOf(file: string): Promise<FileStamp> {
  const stats = await stat(file).catch(explain);
  if (!stats.isFile())
    throw new DocumentError(`expected a file, got ${stats.isDirectory() ? 'a folder' : 'a device'}`);
  if (stats.size > largest) throw new DocumentError(`expected ${largest} bytes at most, got ${stats.size}`);
  const { mtimeMs, ctimeMs, size, ino } = stats;
  return { mtimeMs, ctimeMs, size, ino };
}

/**
 * A file as JSON; a byte order mark in front says whether it is UTF-8 or UTF-16, and is no part of it. Throws a
 * `DocumentError` for what cannot be read and for what is no JSON.
 */
export async function readDocument(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch(explain);
  try {
    return JSON.parse(textOf(bytes));
  } catch (error) {
    throw new DocumentError(
      error instanceof SyntaxError ? error.message : `expected UTF-8, got ${String(error)}`,
    );
  }
}

/** RFC 8259, section 8.1, lets a parser ignore a byte order mark. */
function textOf(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** What the system says of a file, without its path, which whoever tells of it knows. */
function explain(error: unknown): never {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const [reason] = error.message.split(', ', 1);
  throw new DocumentError(`cannot be read: ${reason}`);
}
