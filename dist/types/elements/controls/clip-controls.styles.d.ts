/** The player around it is the container; nameless, because WebKit knows a name only in the tree that gives it. */
export declare const clipControlsStyles: import("lit").CSSResult;
