import { unexpected } from './place.js';
import { hasPlainHost } from './plain-host.js';
import { resolveAddress } from './resolve-address.js';
import { scalar } from './scalar.js';

const longest = 4096;

/** An absolute http(s) address with a plain host; bare, or as the `contentUrl` or `url` of an object. */
export const readAddress = scalar(
  'an http(s) address',
  (text, place) => {
    const href = text.length <= longest && resolveAddress(text, place.base);
    if (href && !hasPlainHost(href)) throw unexpected(place, 'a host of letters, digits, "." and "-"');
    return href;
  },
  ['contentUrl', 'url'],
);
