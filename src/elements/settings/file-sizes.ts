import type { ClipSource } from '../../clip/clip.js';

const known = new Map<string, Promise<number | undefined>>();

/**
 * Returns the size of a file in bytes, from its document or otherwise from its server, which is asked once; undefined
 * if unknown.
 */
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
    return undefined; // the server does not allow the request by CORS
  }
}
