/** What the buttons and sliders of the control bar share. */
export declare const controlStyles: import("lit").CSSResult;
