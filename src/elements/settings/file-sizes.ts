import type { ClipSource } from '../../clip/clip.js';

const known = new Map<string, Promise<number | undefined>>();

/** Bytes of a file: as its document says, else as its server does, who is asked once; undefined where neither says. */
export function fileSize({ src, size }: ClipSource): Promise<number | undefined> {
  const asked = known.get(src) ?? (size ? Promise.resolve(size) : askSize(src));
  known.set(src, asked);
  return asked;
}

async function askSize(src: string): Promise<number | undefined> {
  try {
    const { ok, headers } = await fetch(src, { method: 'HEAD' });
    return (ok && Number(headers.get('Content-Length'))) || undefined;
  } catch {
    return undefined; // a server that does not let scripts ask
  }
}
