/** The panels' `--clip-*` tokens with their defaults; panels follow the page's `color-scheme`. */
export declare const panelTokens: import("lit").CSSResult;
