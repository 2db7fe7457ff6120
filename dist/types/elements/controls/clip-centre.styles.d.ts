/** Large buttons in the middle of the picture. */
export declare const clipCentreStyles: import("lit").CSSResult;
