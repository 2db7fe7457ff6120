import { type FileHandle, open } from 'node:fs/promises';

/** The type of a file by its first bytes, and the order of boxes in an MP4. */
export interface SniffedMedia {
  /** MIME type. One type stands for both audio and video of a container. Undefined if unknown. */
  readonly type?: string;
  /**
   * The index of an MP4 follows its media: playback cannot start before a browser has fetched the end of the file.
   */
  readonly isIndexLast?: boolean;
}

/** Detects the type of a media file. Of an MP4, only box headers are read. */
export async function sniffMedia(path: string): Promise<SniffedMedia> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const type = typeOf(buffer.subarray(0, bytesRead));
    if (type !== 'video/mp4') return type ? { type } : {};
    return { type, isIndexLast: await isIndexLast(file) };
  } finally {
    await file.close();
  }
}

function typeOf(head: Buffer): string | undefined {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  if (/^....(?:ftyp|moov|mdat|styp|wide|free|skip)/s.test(text)) return 'video/mp4';
  if (text.startsWith('\x1aE\xdf\xa3')) return 'video/webm';
  if (text.startsWith('#EXTM3U')) return 'application/vnd.apple.mpegurl';
  if (/^WEBVTT(?!\S)/.test(text)) return 'text/vtt';
  if (/^(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:\w+:)?MPD[\s>]/s.test(text)) return 'application/dash+xml';
  if (text.startsWith('OggS')) return 'video/ogg';
  if (text.startsWith('fLaC')) return 'audio/flac';
  if (/^RIFF....WAVE/s.test(text)) return 'audio/wav';
  if (/^(?:ID3|\xff[\xfb\xfa\xf3\xf2])/.test(text)) return 'audio/mpeg';
  if (/^\xff[\xf1\xf9]/.test(text)) return 'audio/aac';
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG')) return 'image/png';
  if (/^RIFF....WEBP/s.test(text)) return 'image/webp';
  if (/^GIF8[79]a/.test(text)) return 'image/gif';
  if (/^\s*<(?:!doctype html|html)/i.test(text)) return 'text/html';
  return /^\s*\d+\s*\r?\n\s*\d+:\d\d:\d\d[,.]/.test(text) ? 'application/x-subrip' : undefined;
}

/** The most boxes of an MP4 that are read. Typical files have five. */
const mostBoxes = 200;

async function isIndexLast(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  let hasMedia = false;
  for (let [at, count] = [0, 0]; at + 8 <= size && count < mostBoxes; count += 1) {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, at);
    const name = buffer.toString('latin1', 4, 8);
    if (name === 'moov' || name === 'moof') return hasMedia;
    if (name === 'mdat') hasMedia = true;
    const length = buffer.readUInt32BE(0);
    const whole = length === 1 ? Number(buffer.readBigUInt64BE(8)) : length;
    if (whole < 8) return hasMedia; // 0 means that the box extends to the end of the file
    at += whole;
  }
  return hasMedia;
}
