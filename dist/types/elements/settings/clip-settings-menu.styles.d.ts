export declare const clipSettingsMenuStyles: import("lit").CSSResult;
