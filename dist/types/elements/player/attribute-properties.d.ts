import type { PropertyDeclaration } from 'lit';
/** Reactive properties for attributes of one type; `clip-src` is `clipSrc`. */
export declare function attributeProperties(type: unknown, names: string): Record<string, PropertyDeclaration>;
