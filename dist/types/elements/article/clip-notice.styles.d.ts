export declare const clipNoticeStyles: import("lit").CSSResult;
