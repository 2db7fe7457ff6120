import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

const piece = 2 ** 20;

/**
 * Returns a digest that identifies a file: its size, and parts of its start, middle and end. It reads at most 3 MB.
 */
export async function fingerprint(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const hash = createHash('sha256').update(`${size}\n`);
    const starts = size <= 3 * piece ? [0, piece, 2 * piece] : [0, Math.floor(size / 2), size - piece];
    for (const start of starts) await add(file, start, hash);
    return hash.digest('hex').slice(0, 32);
  } finally {
    await file.close();
  }
}

async function add(file: FileHandle, start: number, hash: Hash): Promise<void> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(piece), 0, piece, start);
  hash.update(buffer.subarray(0, bytesRead));
}
