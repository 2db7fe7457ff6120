/** For the shadow root of a player whose frame is in the top layer; the player's own box stays where it is. */
export declare const miniPlayerStyles: import("lit").CSSResult;
