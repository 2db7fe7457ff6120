/** A slim bar with a thumb, over a native range input; `--_done` and `--_loaded` are parts of the whole, 0 to 1. */
export declare const sliderStyles: import("lit").CSSResult;
