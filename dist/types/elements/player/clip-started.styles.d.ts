/** What a player needs beyond its facade, once it has started or failed. */
export declare const clipStartedStyles: import("lit").CSSResult;
