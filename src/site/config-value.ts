import { hostSource } from './content-security-policy.js';

/** The longest header value in characters. nginx reads at most 4,096 bytes for a parameter. */
export const longestValue = 4000;

/**
 * Checks the value of a response header for a server configuration and returns it. Throws a `TypeError` for
 * characters that are syntax in such files, for an address that is not an origin with a plain host, and for a value
 * that is too long.
 */
export function configValue(value: string): string {
  const isPlain = /^[\w .:;,=*'[\]/+()-]+$/.test(value);
  const tokens = value.split(/[\s;,]+/).filter((token) => token.includes('://'));
  if (isPlain && value.length <= longestValue && tokens.every((token) => hostSource.test(token)))
    return value;
  throw new TypeError(`expected the value of a header, got '${value}'`);
}
