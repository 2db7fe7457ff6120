import { drawAnew } from './draw-anew.js';

/**
 * Registers a class under a tag, once: a second copy of the library on the same page leaves the first in place.
 * Named as Lit's decorator is, so that manifest tools see the tag. On a server it does nothing that needs a DOM.
 */
export function customElement(tag: string) {
  return (element: CustomElementConstructor): void => {
    if (customElements.get(tag)) return;
    drawAnew(element.prototype);
    customElements.define(tag, element);
  };
}
