import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * The decorators of Lit that this project uses, without the standard decorators, which are three quarters of their size.
 * They have the names of Lit's own, because manifest tools recognize these.
 */
type Decorator = (prototype: ReactiveElement, name: string) => void;

/** Defines a reactive property. */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** Defines a reactive property without an attribute, for internal state. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}

/** Defines a getter of the first element in the shadow root that matches a selector; null if there is none. */
export function query(selector: string): Decorator {
  const get = function (this: ReactiveElement) {
    return this.renderRoot?.querySelector(selector) ?? null;
  };
  return (prototype, name) => {
    Object.defineProperty(prototype, name, { get });
  };
}
