import type { JsonNode } from './json-node.js';
import { scalar } from './scalar.js';

/** The number in a text, in the unit of its field; NaN where that is none. */
export function amount(text: string, { forms }: JsonNode): number {
  return /^\d[\d.]{0,11}$/.test(text) ? Number(text) : (forms?.amount(text) ?? Number.NaN);
}

/**
 * A number above zero (a size of 0 bytes says nothing), in px, bytes or bits a second after its field. It may be text with
 * a unit, or a schema.org `QuantitativeValue`.
 */
export const readPositive = scalar('a number above 0', (text, node) => amount(text, node) || undefined);
