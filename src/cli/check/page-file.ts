import { chmod, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inWorkFolder } from '../work-folder.js';

/** The largest file in bytes. */
const largest = 50e6;

type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'latin1' | 'windows';

/** Typographic marks that all code pages 1250 to 1258 of Windows have at the same bytes. */
const marks = new Map([
  ['\x82', '\u201a'],
  ['\x84', '\u201e'],
  ['\x85', '\u2026'],
  ['\x8b', '\u2039'],
  ['\x91', '\u2018'],
  ['\x92', '\u2019'],
  ['\x93', '\u201c'],
  ['\x94', '\u201d'],
  ['\x9b', '\u203a'],
]);
const bytesOfMarks = new Map(Array.from(marks, ([byte, mark]) => [mark, byte]));

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

/**
 * Decodes a page: UTF-8, UTF-16 with a byte order mark, else one character per byte. A code page of Windows has its
 * typographic marks, which the checker knows; its other bytes have no meaning here, and stay.
 */
export function decodePage(bytes: Buffer): PageText {
  const mark = bytes.length % 2 === 0 ? bytes.toString('latin1', 0, 2) : '';
  if (mark === '\xff\xfe') return { text: bytes.toString('utf16le'), encoding: 'utf16le' };
  if (mark === '\xfe\xff')
    return { text: Buffer.from(bytes).swap16().toString('utf16le'), encoding: 'utf16be' };
  if (bytes.equals(Buffer.from(bytes.toString('utf8'))))
    return { text: bytes.toString('utf8'), encoding: 'utf8' };
  const text = bytes.toString('latin1');
  if (!isOfWindows(text)) return { text, encoding: 'latin1' };
  return { text: replaced(text, marks), encoding: 'windows' };
}

/** Returns whether a page has a code page of Windows: where it names none, and where it names Latin-1, as browsers do. */
function isOfWindows(text: string): boolean {
  const [, named] = /charset\s*=\s*["']?([\w-]+)/i.exec(text.slice(0, 4096)) ?? [];
  return (
    named === undefined || /^(?:(?:windows-|cp)125\d|iso-?8859-1|latin-?1|us-ascii|utf-?8)$/i.test(named)
  );
}

const replaced = (text: string, by: ReadonlyMap<string, string>) =>
  text.replace(/[\x80-\x9f\u2018-\u203a]/g, (character) => by.get(character) ?? character);

/** Encodes a page. Characters that the encoding lacks become character references. */
export function encodePage({ text, encoding }: PageText): Buffer {
  if (encoding === 'utf8' || encoding === 'utf16le') return Buffer.from(text, encoding);
  if (encoding === 'utf16be') return Buffer.from(text, 'utf16le').swap16();
  const plain = encoding === 'windows' ? replaced(text, bytesOfMarks) : text;
  return Buffer.from(
    plain.replace(/[^\0-\xff]/gu, (c) => `&#${c.codePointAt(0)};`),
    'latin1',
  );
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
