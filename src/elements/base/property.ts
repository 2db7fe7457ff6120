import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Defines a reactive property. It has the name of Lit's decorator, because manifest tools recognize that name. Lit's own is
 * four times as large, because it serves standard decorators as well.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Defines a reactive property without an attribute, for internal state. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
