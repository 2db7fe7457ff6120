import { type JsonNode, type Reader, readRequired, unexpected, valuesOf } from './json-node.js';
import { mimeType } from './mime-type.js';
import { hasPlainHost } from './plain-host.js';
import { resolveAddress } from './resolve-address.js';
import { scalar } from './scalar.js';

/** No embed code, and at most 4096 UTF-16 units. */
const plausible = /^[^<]{1,4096}$/;

/**
 * Reads an absolute http(s) address with a plain host. The value is the address, or an object with `contentUrl`,
 * `url` or an `@id` without a fragment.
 */
export const readAddress = scalar(
  'an http(s) address',
  (text, node) => {
    if (/@id$/.test(node.path) && text.includes('#')) return false;
    // Some documents escape an address for HTML once or more often. No address needs `&amp;` itself.
    const href = plausible.test(text) && resolveAddress(text.replace(/&(amp;)+/g, '&'), node.base);
    if (href && !hasPlainHost(href)) throw unexpected(node, 'a host of letters, digits, "." and "-"');
    return href;
  },
  ['contentUrl', 'url', '@value', '@id'],
);

/** Reads the address of a file from an object such as an encoding: its `contentUrl`, else its `url`. */
export function readFileAddress(node: JsonNode): string {
  const key = !valuesOf(node, 'contentUrl').length && valuesOf(node, 'url').length ? 'url' : 'contentUrl';
  return readRequired(node, key, readAddress);
}

/** Reads the address of a page. The address of a media file is an error. */
export const readPageAddress: Reader<string> = (node) => {
  const address = readAddress(node);
  if (mimeType(address)) throw unexpected(node, 'the address of a page');
  return address;
};
