import type { PropertyDeclaration } from 'lit';

/** Returns reactive properties for attributes of one type. Property names are camel case: `clipSrc` for `clip-src`. */
export function attributeProperties(type: unknown, names: string): Record<string, PropertyDeclaration> {
  const property = (attribute: string) =>
    attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(names.split(' ').map((attribute) => [property(attribute), { type, attribute }]));
}
