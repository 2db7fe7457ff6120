import { expect } from '@esm-bundle/chai';
import type { Clip } from '../../src/clip/clip.js';
import { parseSiteClip } from '../../src/site/parse-site-clip.js';

/** HTML as a browser reads it, without running anything; script counts as switched off. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The one element of a page that matches; fails where there is none, or more than one. */
export function only(page: Document, selector: string): Element {
  const [found, ...more] = page.querySelectorAll(selector);
  expect(more, selector).to.have.length(0);
  if (!found) throw new Error(`no ${selector} in the page`);
  return found;
}

/** The value of an attribute of the one element that matches. */
export function attribute(page: Document, selector: string, name: string): string | null {
  return only(page, selector).getAttribute(name);
}

/** The clip in the JSON-LD of a page. */
export function clipIn(page: Document): Clip {
  const data: unknown = JSON.parse(
    only(page, 'clip-player > script[type="application/ld+json"]').textContent ?? '',
  );
  return parseSiteClip(data, 'https://elsewhere.example/other.json');
}

/** What the strict policy forbids in a page: style and script of its own, handlers, base, forms. */
export function forbidden(page: Document): string[] {
  const inline = 'style, [style], base, form, script:not([src], [type="application/ld+json"])';
  const handlers = [...page.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  return [...page.querySelectorAll(inline), ...handlers].map((element) => element.outerHTML);
}
