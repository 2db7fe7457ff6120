/**
 * What all panels share: type, fields, buttons, boxes to tick, the focus ring.
 *
 * The type is 15 px where a page sets its root to 10 px, and grows with a reader's larger default size.
 */
export declare const panel: import("lit").CSSResult;
