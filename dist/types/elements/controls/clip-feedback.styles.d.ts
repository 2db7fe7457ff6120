export declare const clipFeedbackStyles: import("lit").CSSResult;
