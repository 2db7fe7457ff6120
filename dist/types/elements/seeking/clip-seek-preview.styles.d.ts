export declare const clipSeekPreviewStyles: import("lit").CSSResult;
