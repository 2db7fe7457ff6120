/** The address first, then the ways to hand it on. */
export declare const styles: import("lit").CSSResult;
