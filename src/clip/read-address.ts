import { mimeType } from './mime-type.js';
import { one, type Place, type Reader, under, unexpected } from './place.js';
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
  (text, place) => {
    if (/@id$/.test(place.path) && text.includes('#')) return false;
    // Escaped for HTML once or more; no address means `&amp;`.
    const href = text.length <= longest && resolveAddress(text.replace(/&(amp;)+/g, '&'), place.base);
    if (href && !hasPlainHost(href)) throw unexpected(place, 'a host of letters, digits, "." and "-"');
    return href;
  },
  ['contentUrl', 'url', '@value', '@id'],
);

/** The address of a file that an object stands for, such as an encoding: its `contentUrl`, else its `url`. */
export function readFileAddress(place: Place): string {
  const key = !under(place, 'contentUrl').length && under(place, 'url').length ? 'url' : 'contentUrl';
  return one(place, key, readAddress);
}

/** The address of a page; that of a media file is none. */
export const readPageAddress: Reader<string> = (place) => {
  const address = readAddress(place);
  if (mimeType(address)) throw unexpected(place, 'the address of a page');
  return address;
};
