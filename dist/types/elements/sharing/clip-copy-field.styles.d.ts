/** A long text over its button and the status beside that; a line beside its button and the status below. */
export declare const styles: import("lit").CSSResult;
