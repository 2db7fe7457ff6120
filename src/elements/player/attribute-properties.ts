import type { PropertyDeclaration } from 'lit';

/** Reactive properties for attributes of one type; `clip-src` is `clipSrc`. */
export function attributeProperties(type: unknown, names: string): Record<string, PropertyDeclaration> {
  const property = (attribute: string) =>
    attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(names.split(' ').map((attribute) => [property(attribute), { type, attribute }]));
}
