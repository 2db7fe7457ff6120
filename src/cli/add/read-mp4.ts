import { type FileHandle, open } from 'node:fs/promises';

/** The data of an MP4 index. */
export interface Mp4Index {
  /** Seconds. Undefined if the index does not have it. */
  readonly duration?: number;
  /** Four-character codes of the codecs, such as `avc1` and `mp4a`, for each video and audio track. */
  readonly video: readonly string[];
  readonly audio: readonly string[];
  /** The display size in px. */
  readonly width?: number;
  readonly height?: number;
}

/** The largest index in bytes. The index of a film of two hours has a tenth of it. */
const largestIndex = 6.4e7;
const mostBoxes = 1000;

/**
 * Reads the index (`moov`) of an MP4, ISO/IEC 14496-12, without its media. Resolves with undefined if there is
 * none.
 */
export async function readMp4(path: string): Promise<Mp4Index | undefined> {
  const file = await open(path);
  try {
    const index = await findIndex(file);
    return index && readIndex(index);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a box is shorter than its fields
    throw error;
  } finally {
    await file.close();
  }
}

async function findIndex(file: FileHandle): Promise<Buffer | undefined> {
  const { size } = await file.stat();
  for (let [at, count] = [0, 0]; at + 8 <= size && count < mostBoxes; count += 1) {
    const { buffer: head } = await file.read(Buffer.alloc(16), 0, 16, at);
    const short = head.readUInt32BE(0);
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short || size - at;
    if (length < 8) return undefined;
    if (head.toString('latin1', 4, 8) === 'moov') {
      if (length > largestIndex || at + length > size) return undefined;
      const { buffer } = await file.read(Buffer.alloc(length - 8), 0, length - 8, at + 8);
      return buffer;
    }
    at += length;
  }
  return undefined;
}

interface Box {
  readonly name: string;
  readonly content: Buffer;
}

function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length && boxes.length < mostBoxes; ) {
    const length = bytes.readUInt32BE(at) || bytes.length - at;
    if (length < 8) break;
    boxes.push({
      name: bytes.toString('latin1', at + 4, at + 8),
      content: bytes.subarray(at + 8, at + length),
    });
    at += length;
  }
  return boxes;
}

/** Returns the content of the first box at a path, such as `mdia/minf/stbl`. */
function boxAt(bytes: Buffer, path: string): Buffer | undefined {
  return path
    .split('/')
    .reduce<Buffer | undefined>(
      (inside, name) => inside && boxesIn(inside).find((box) => box.name === name)?.content,
      bytes,
    );
}

function readIndex(index: Buffer): Mp4Index {
  const tracks = boxesIn(index)
    .filter(({ name }) => name === 'trak')
    .map(({ content }) => readTrack(content));
  const codecs = (kind: string) => tracks.flatMap((track) => (track.kind === kind ? [track.codec] : []));
  const shown = tracks.find(({ kind, width, height }) => kind === 'vide' && width > 0 && height > 0);
  const duration = durationIn(boxAt(index, 'mvhd'));
  return {
    ...{ video: codecs('vide'), audio: codecs('soun') },
    ...(duration && { duration }),
    ...(shown && { width: shown.width, height: shown.height }),
  };
}

function durationIn(header: Buffer | undefined): number | undefined {
  if (!header) return undefined;
  const isLong = header.readUInt8(0) === 1;
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const length = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  const seconds = length / scale;
  return seconds > 0 && seconds < 1e6 ? seconds : undefined;
}

/** Reads a track. Sizes are 16.16 fixed-point numbers. A matrix that starts with 0 rotates the video by 90°. */
function readTrack(track: Buffer) {
  const kind = boxAt(track, 'mdia/hdlr')?.toString('latin1', 8, 12) ?? '';
  const codec = boxAt(track, 'mdia/minf/stbl/stsd')?.toString('latin1', 12, 16) ?? '';
  const header = boxAt(track, 'tkhd');
  if (!header) return { kind, codec, width: 0, height: 0 };
  const at = header.readUInt8(0) === 1 ? 52 : 40;
  const isTurned = header.readInt32BE(at) === 0 && header.readInt32BE(at + 4) !== 0;
  const [width, height] = [36, 40].map((offset) => Math.round(header.readUInt32BE(at + offset) / 65_536));
  return { kind, codec, width: (isTurned ? height : width) ?? 0, height: (isTurned ? width : height) ?? 0 };
}
