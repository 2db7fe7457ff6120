import { open } from 'node:fs/promises';
import type { Sides } from './add/picture-size.js';

/** The number of bytes that are read. In a JPEG the size follows metadata and preview. */
const most = 256 * 1024;

/**
 * Reads width and height of a JPEG, PNG, GIF or WebP file in px from its header. Resolves with undefined for other
 * files.
 */
export async function pictureSides(path: string): Promise<Sides | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return sidesIn(buffer.subarray(0, bytesRead));
  } catch (error) {
    if (error instanceof RangeError) return undefined; // the header is incomplete
    throw error;
  } finally {
    await file.close();
  }
}

function sidesIn(head: Buffer): Sides | undefined {
  const sides = readerOf(head)?.(head);
  return sides && sides.width > 0 && sides.height > 0 ? sides : undefined;
}

function readerOf(head: Buffer): ((head: Buffer) => Sides | undefined) | undefined {
  const text = head.toString('latin1', 0, 16);
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return png;
  if (/^GIF8[79]a/.test(text)) return gif;
  if (text.startsWith('\xff\xd8\xff')) return jpeg;
  return /^RIFF....WEBPVP8[ LX]/s.test(text) ? webp : undefined;
}

const png = (head: Buffer): Sides => ({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) });

const gif = (head: Buffer): Sides => ({ width: head.readUInt16LE(6), height: head.readUInt16LE(8) });

/** Skips segments up to the frame header: SOF0 to SOF15 except DHT, JPG and DAC. ITU-T T.81, B.1.1.3. */
function jpeg(head: Buffer): Sides | undefined {
  for (let at = 2; head[at] === 0xff; ) {
    const marker = head.readUInt8(at + 1);
    if (marker === 0xff)
      at += 1; // fill byte
    else if (/^c[0-35-79-bd-f]$/.test(marker.toString(16)))
      return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    else at += 2 + head.readUInt16BE(at + 2);
  }
  return undefined;
}

/** Lossy, lossless and extended files. RFC 9649, section 2. */
function webp(head: Buffer): Sides {
  const kind = head.toString('latin1', 12, 16);
  if (kind === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8 ')
    return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
  const bits = head.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}
