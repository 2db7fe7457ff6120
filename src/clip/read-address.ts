import { type JsonNode, type Reader, readRequired, unexpected, valuesOf } from './json-node.js';
import { mimeType } from './mime-type.js';
import { hasPlainHost } from './plain-host.js';
import { resolveAddress } from './resolve-address.js';
import { scalar } from './scalar.js';

const longest = 4096;

/**
 * An absolute http(s) address with a plain host; bare, or as the `contentUrl` or `url` of an object, or as its `@id`
 * where that is the name of no part of a page.
 */
export const readAddress = scalar(
  'an http(s) address',
  (text, node) => {
    if (/@id$/.test(node.path) && text.includes('#')) return false;
    // Escaped for HTML once or more; no address means `&amp;`.
    const href = text.length <= longest && resolveAddress(text.replace(/&(amp;)+/g, '&'), node.base);
    if (href && !hasPlainHost(href)) throw unexpected(node, 'a host of letters, digits, "." and "-"');
    return href;
  },
  ['contentUrl', 'url', '@value', '@id'],
);

/** The address of a file that an object stands for, such as an encoding: its `contentUrl`, else its `url`. */
export function readFileAddress(node: JsonNode): string {
  const key = !valuesOf(node, 'contentUrl').length && valuesOf(node, 'url').length ? 'url' : 'contentUrl';
  return readRequired(node, key, readAddress);
}

/** The address of a page; that of a media file is none. */
export const readPageAddress: Reader<string> = (node) => {
  const address = readAddress(node);
  if (mimeType(address)) throw unexpected(node, 'the address of a page');
  return address;
};
