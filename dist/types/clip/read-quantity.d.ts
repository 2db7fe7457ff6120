/** The number in a text; NaN where that is none, or too large to be counted in steps of one. */
export declare function amount(text: string): number;
/**
 * A number of zero or more, in px, bytes, bits a second or seconds after its field. It may be text with a unit,
 * or a schema.org `QuantitativeValue`.
 */
export declare const readQuantity: import("./place.js").Reader<number>;
/** A quantity above zero: a size of 0 bytes says nothing. */
export declare const readPositive: import("./place.js").Reader<number>;
