/** A sheet over the page, 34rem at most (in em, for pages that set the root's size to 10 px); it fills small frames, and what is too long scrolls below the heading. */
export declare const styles: import("lit").CSSResult;
