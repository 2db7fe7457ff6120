/**
 * A slim line over a native range input; `--_done` and `--_loaded` are parts of the whole, 0 to 1. What is played, loaded
 * and left differ in height as well as in colour. The line and the thumb grow under a pointer, a finger and the focus.
 */
export declare const sliderStyles: import("lit").CSSResult;
