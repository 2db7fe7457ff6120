import type { ReactiveElement } from 'lit';
import { isOn } from '../../embed/is-on.js';

/**
 * Decorator that defines a Boolean property, false by default, which reflects in an attribute (`noTitle` in
 * `no-title`).
 *
 * The attribute value "false" means off and stays as it is written. HTML's own Boolean attributes (`muted`) do not use
 * this.
 */
export function booleanAttribute(prototype: ReactiveElement, name: string): void {
  const key = Symbol();
  const attribute = name.replace(/[A-Z]/g, '-$&').toLowerCase();
  const element = prototype.constructor as typeof ReactiveElement;
  // Runs before the accessor is defined, because Lit reflects the initial value of a property that already has one.
  element.createProperty(name, {
    attribute,
    type: Boolean,
    converter: isOn,
    reflect: true,
    noAccessor: true,
  });
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ReactiveElement) {
      return !!Reflect.get(this, key);
    },
    set(this: ReactiveElement, value: unknown) {
      const old: unknown = Reflect.get(this, name);
      Reflect.set(this, key, isOn(value));
      this.requestUpdate(name, old);
    },
  });
}
