import { type JsonNode, type Reader, textOf, unexpected, unwrapped } from './json-node.js';

/**
 * A reader of one value, bare or wrapped in an object under one of `keys` (JSON-LD's `@value`, a `PropertyValue`).
 * `parse` takes its text, trimmed and never empty, and answers with anything but a number or words where that is
 * not what was expected.
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
