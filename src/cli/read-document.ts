import { readFile, stat } from 'node:fs/promises';

/** The largest document in bytes. The longest transcripts and descriptions need a tenth of it. */
const largest = 5e6;

/** The file attributes that change with the content. */
export interface FileStamp {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly size: number;
  readonly ino: number;
}

/** Thrown for a file that is not a document. The message gives the reason. */
export class DocumentError extends Error {}

/**
 * Returns the stamp of a document file. Throws a `DocumentError` for a folder, a device, a broken link, and a file
 * that is too large.
 */
export async function stampOf(file: string): Promise<FileStamp> {
  const stats = await stat(file).catch(explain);
  if (!stats.isFile())
    throw new DocumentError(`expected a file, got ${stats.isDirectory() ? 'a folder' : 'a device'}`);
  if (stats.size > largest) throw new DocumentError(`expected ${largest} bytes at most, got ${stats.size}`);
  const { mtimeMs, ctimeMs, size, ino } = stats;
  return { mtimeMs, ctimeMs, size, ino };
}

/**
 * Parses a file as JSON. A byte order mark selects UTF-8 or UTF-16 and is removed. Throws a `DocumentError` if the
 * file cannot be read or is not JSON.
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

/** Decodes a file. A parser may ignore a byte order mark (RFC 8259, section 8.1). */
function textOf(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Converts an error of the system to a `DocumentError` without the path, which the caller adds. */
function explain(error: unknown): never {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const [reason] = error.message.split(', ', 1);
  throw new DocumentError(`cannot be read: ${reason}`);
}
