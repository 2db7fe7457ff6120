import { all, type Place, says, under } from './place.js';
import { plainHost } from './plain-host.js';
import { scalar } from './scalar.js';

const pattern = new RegExp(
  String.raw`^(?:'self'|(?:https?://)?(?:\*\.)?${plainHost}(?::(?:\d{1,5}|\*))?)$`,
  'i',
);

/** A host of CSP, or `'self'`: nothing in it can begin another directive or another header. */
const readAncestor = scalar(
  "an origin such as https://*.example.org, or 'self'",
  (text) => pattern.test(text) && text,
);

const isList = (property: Place): boolean => says(property, 'name', /^frame-ancestors$/);

/**
 * Who may frame the embed page. schema.org has no word for it, so that it is an `additionalProperty` of the name
 * `frame-ancestors`, whose `value` is one origin or several. A list of which nothing can be read lets nobody else in:
 * a slip of the pen must not open what was meant to be closed.
 */
export function readFrameAncestors(media: Place): string[] {
  const lists = under(media, 'additionalProperty').filter(isList);
  const ancestors = lists.flatMap((list) => all(list, 'value', readAncestor));
  return lists.length && !ancestors.length ? ["'self'"] : ancestors;
}
