/**
 * A number of zero or more, in px, bytes, bits a second or seconds after its field. It may be text with a unit,
 * or a schema.org `QuantitativeValue`.
 */
export declare const readQuantity: import("./place.js").Reader<number>;
/** A quantity above zero: a width of 0 says nothing. */
export declare const readPositive: import("./place.js").Reader<number>;
