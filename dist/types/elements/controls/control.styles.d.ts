/** What the buttons and sliders of the control bar share; `--_target` is the least side of a target. */
export declare const controlStyles: import("lit").CSSResult;
