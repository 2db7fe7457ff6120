export declare const clipVeilStyles: import("lit").CSSResult;
