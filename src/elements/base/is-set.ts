import { isOn } from '../../embed/is-on.js';

/** Returns whether an element has one of the library's Boolean attributes, with a value other than "false". */
export const isSet = (element: Element, name: string): boolean =>
  element.hasAttribute(name) && isOn(element.getAttribute(name));
