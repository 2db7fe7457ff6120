import { hydrateOrReplace } from './hydrate-or-replace.js';

/**
 * Registers a class under a tag, unless a second copy of the library on the page has already registered the tag. It has
 * the name of Lit's decorator, because manifest tools recognize that name. On a server it needs no DOM.
 */
export function customElement(tag: string) {
  return (element: CustomElementConstructor): void => {
    if (customElements.get(tag)) return;
    hydrateOrReplace(element.prototype);
    customElements.define(tag, element);
  };
}
