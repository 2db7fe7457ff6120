import { resolveAddress } from './resolve-address.js';
import { scalar } from './scalar.js';

const longest = 4096;

/** An absolute http(s) address; bare, or as the `contentUrl` or `url` of an object. */
export const readAddress = scalar(
  'an http(s) address',
  (text, { base }) => text.length <= longest && resolveAddress(text, base),
  ['contentUrl', 'url'],
);
