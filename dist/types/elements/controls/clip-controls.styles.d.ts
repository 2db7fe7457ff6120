export declare const clipControlsStyles: import("lit").CSSResult;
