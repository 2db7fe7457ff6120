import { type JsonNode, readFields, unexpected } from './json-node.js';
import { amount } from './read-quantity.js';
import { scalar } from './scalar.js';

/** Px; what media and pictures have at most, as decoders and browsers take them. */
export const largestSide = 16_384;

/** The longer side of media and pictures, divided by the shorter one, is no more. */
export const longestShape = 10;

const readSide = scalar(`a number of px from 1 to ${largestSide}`, (text, node) => {
  const side = Math.round(amount(text, node));
  return side >= 1 && side <= largestSide && side;
});

/** Whether sides have a shape in which anything can be seen, 1:10 to 10:1. */
export function isUsableShape(width: number, height: number): boolean {
  return width <= height * longestShape && height <= width * longestShape;
}

/**
 * Width and height of media or of a picture, whole px. What is beyond the bounds is reported and left out; of a shape
 * beyond 1:10 or 10:1, both.
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
