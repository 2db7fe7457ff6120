import type { JsonNode } from './json-node.js';
import { scalar } from './scalar.js';

/** Returns the number in a text, in the unit of the field, or NaN. */
export function amount(text: string, { forms }: JsonNode): number {
  return /^\d[\d.]{0,11}$/.test(text) ? Number(text) : (forms?.amount(text) ?? Number.NaN);
}

/**
 * Reads a number above zero in the unit of the field: px, bytes or bits per second. The value may have a unit, or
 * be a schema.org `QuantitativeValue`. A size of 0 bytes means unknown.
 */
export const readPositive = scalar('a number above 0', (text, node) => amount(text, node) || undefined);
