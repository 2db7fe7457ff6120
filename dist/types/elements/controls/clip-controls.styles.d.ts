/**
 * The controls cover the player, and only what can be pressed in them takes presses. The player around them is the
 * container; nameless, because WebKit knows a name only in the tree that gives it.
 */
export declare const clipControlsStyles: import("lit").CSSResult;
