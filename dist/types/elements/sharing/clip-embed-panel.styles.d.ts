/** The code first; below it the fields, beside the drawing where there is room. */
export declare const styles: import("lit").CSSResult;
