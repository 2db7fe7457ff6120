import { inflateSync } from 'node:zlib';

const HEAD = 8;
const CHANNELS = { 2: 3, 6: 4 };

/**
 * Decodes the PNG of a screenshot, 8-bit RGB or RGBA without interlacing: `at(x, y)` returns `[red, green, blue]`.
 *
 * @param {Buffer} file
 */
export function readPng(file) {
  const chunks = [...chunksOf(file)];
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const step = CHANNELS[head[9]];
  if (head[8] !== 8 || !step || head[12] !== 0) throw new Error(`not such a PNG: ${head.toString('hex')}`);
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const bytes = unfilter(inflateSync(Buffer.concat(packed)), width * step, step);
  const at = (x, y) => [...bytes.subarray((y * width + x) * step, (y * width + x) * step + 3)];
  return { width, height, at };
}

function* chunksOf(file) {
  for (let at = HEAD; at < file.length; ) {
    const size = file.readUInt32BE(at);
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + size) };
    at += size + 12;
  }
}

/** Reverses the filters: each row begins with the type of its filter (PNG, section 9). */
function unfilter(raw, size, step) {
  const rows = raw.length / (size + 1);
  const bytes = Buffer.alloc(rows * size);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (size + 1)];
    for (let i = 0; i < size; i += 1) {
      const to = row * size + i;
      const left = i < step ? 0 : bytes[to - step];
      const up = row === 0 ? 0 : bytes[to - size];
      const corner = i < step || row === 0 ? 0 : bytes[to - size - step];
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter];
      bytes[to] = raw[row * (size + 1) + 1 + i] + guess;
    }
  }
  return bytes;
}

function nearest(left, up, corner) {
  const distance = (value) => Math.abs(left + up - corner - value);
  if (distance(left) <= distance(up) && distance(left) <= distance(corner)) return left;
  return distance(up) <= distance(corner) ? up : corner;
}
