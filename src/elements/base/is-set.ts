import { isOn } from '../../embed/is-on.js';

/** Whether an element has a Boolean attribute of ours that is on. */
export const isSet = (element: Element, name: string): boolean =>
  element.hasAttribute(name) && isOn(element.getAttribute(name));
