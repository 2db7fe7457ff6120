import { decodeEntities } from './decode-entities.js';

/**
 * A comment, or a tag of an element that editors of CMSs write. Other words in angle brackets are text, and so is
 * `<`. Attributes need a `=`, so that `a <b and c> d` is no tag.
 */
const tag =
  /<(?:!--[^<>]*--|\/?(?:(br|div|p|h\d|li|[ou]l|t[dhr])|[abiqsu]|em|strong|su[bp]|span|font|img)(?:\s[^<>]*=[^<>]*|\s*)\/?)>/gi;

/**
 * Converts the HTML that CMSs put into text to plain text: removes tags and decodes character references. An empty
 * line separates blocks and lines. https://github.com/Yoast/wordpress-seo/issues/12939
 */
export const plainText = (html: string): string =>
  decodeEntities(html)
    .replace(tag, (_, block) => (block ? '\n\n' : ''))
    .replace(/\n\n\s*/g, '\n\n')
    .trim();
