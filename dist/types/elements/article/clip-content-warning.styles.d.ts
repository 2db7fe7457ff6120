export declare const contentWarningStyles: import("lit").CSSResult;
