import { attributeOf, elementsIn, parseHtml } from './html-tree.js';

/** Returns the http(s) targets of the links in a page. `page` is the address of the page. */
export function linksOf(text: string, page: string): string[] {
  const elements = elementsIn(parseHtml(text).root);
  const base = elements.find(({ tagName }) => tagName === 'base');
  const href = (base && attributeOf(base, 'href')) ?? '';
  const from = URL.canParse(href, page) ? new URL(href, page).href : page;
  return elements
    .filter(({ tagName }) => tagName === 'a' || tagName === 'area')
    .map((link) => attributeOf(link, 'href') ?? '')
    .filter((address) => URL.canParse(address, from))
    .map((address) => new URL(address, from).href)
    .filter((address) => /^https?:/.test(address));
}
