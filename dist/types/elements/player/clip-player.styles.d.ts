export declare const clipPlayerStyles: import("lit").CSSResult;
