import { hostSource } from './content-security-policy.js';

/** Characters of a header's value: nginx takes 4,096 bytes for one parameter. */
export const longestValue = 4000;

/**
 * The value of a response header, for the configuration of a server. Throws a `TypeError` for characters that such
 * files read as syntax, for an address that is no origin with a plain host, and for a value that is too long.
 */
export function configValue(value: string): string {
  const isPlain = /^[\w .:;,=*'[\]/+()-]+$/.test(value);
  const tokens = value.split(/[\s;,]+/).filter((token) => token.includes('://'));
  if (isPlain && value.length <= longestValue && tokens.every((token) => hostSource.test(token)))
    return value;
  throw new TypeError(`expected the value of a header, got '${value}'`);
}
