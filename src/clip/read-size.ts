import { type JsonNode, readFields, unexpected } from './json-node.js';
import { amount } from './read-quantity.js';
import { scalar } from './scalar.js';

/** The largest width or height in px that decoders and browsers support. */
export const largestSide = 16_384;

/** The largest ratio of the longer side to the shorter side. */
export const longestShape = 10;

const readSide = scalar(`a number of px from 1 to ${largestSide}`, (text, node) => {
  const side = Math.round(amount(text, node));
  return side >= 1 && side <= largestSide && side;
});

/** Returns whether the aspect ratio is between 1:10 and 10:1. */
export function isUsableShape(width: number, height: number): boolean {
  return width <= height * longestShape && height <= width * longestShape;
}

/**
 * Reads width and height of media or of an image in whole px. Values out of range are reported and dropped. An
 * aspect ratio beyond 1:10 or 10:1 drops both.
 */
export function readSize(node: JsonNode): { width?: number; height?: number } {
  const size = readFields(node, { width: [readSide], height: [readSide] });
  const { width, height } = size;
  if (!width || !height || isUsableShape(width, height)) return size;
  node.report(
    unexpected({ ...node, value: `${width} × ${height}` }, 'a width and height between 1:10 and 10:1'),
  );
  return {};
}
