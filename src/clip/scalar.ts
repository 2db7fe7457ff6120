import { type JsonNode, type Reader, textOf, unexpected, unwrapped } from './json-node.js';

/**
 * Makes a reader for a single value, bare or wrapped in an object under one of `keys` (`@value` of JSON-LD, a
 * `PropertyValue`). `parse` gets the trimmed text, which is never empty. It returns a number or text, or false or
 * undefined if the text is not what was expected.
 */
export function scalar<T extends string | number>(
  expected: string,
  parse: (text: string, node: JsonNode) => T | false | undefined,
  keys = ['@value', 'value', 'name'],
): Reader<T> {
  return (node) => {
    const found = unwrapped(node, keys);
    const text = textOf(found);
    const value = text && parse(text, found);
    if (value || value === 0) return value as T;
    throw unexpected(found, expected);
  };
}
