import { chmod, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inWorkFolder } from '../work-folder.js';

/** The largest file in bytes. */
const largest = 50e6;

type Encoding = 'utf8' | 'utf16le' | 'latin1';

/** The text of a page, and the encoding of its file. */
export interface PageText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Thrown for a file that is not a page. The message gives the reason. */
export class PageError extends Error {}

/** Reads a file such that it can be written back unchanged. Throws a `PageError`. */
export async function readPage(file: string): Promise<PageText> {
  const { size } = await stat(file);
  if (size > largest) throw new PageError(`expected ${largest} bytes at most, got ${size}`);
  return decodePage(await readFile(file));
}

/** Decodes a page: UTF-8, UTF-16 with a byte order mark, else one character per byte. */
export function decodePage(bytes: Buffer): PageText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes.length % 2 === 0)
    return { text: bytes.toString('utf16le'), encoding: 'utf16le' };
  const encoding = bytes.equals(Buffer.from(bytes.toString('utf8'))) ? 'utf8' : 'latin1';
  return { text: bytes.toString(encoding), encoding };
}

/** Encodes a page. Characters that the encoding lacks become character references. */
export function encodePage({ text, encoding }: PageText): Buffer {
  const plain = encoding === 'latin1' ? text.replace(/[^\0-\xff]/gu, (c) => `&#${c.codePointAt(0)};`) : text;
  return Buffer.from(plain, encoding);
}

/** Replaces a file atomically. Links and permissions stay. */
export async function writePage(file: string, page: PageText): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  await inWorkFolder(dirname(target), async (aside) => {
    const whole = join(aside, 'page');
    await writeFile(whole, encodePage(page));
    await chmod(whole, mode & 0o7777);
    await rename(whole, target);
  });
}
