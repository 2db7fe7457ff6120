export declare const clipChaptersButtonStyles: import("lit").CSSResult;
