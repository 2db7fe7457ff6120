/** The values of each property of the caption style, its default first, as CSS; `textSize` is a multiple. */
export declare const captionStyles: {
    readonly textSize: {
        readonly medium: '1';
        readonly small: '0.75';
        readonly large: '1.5';
    };
    readonly textColor: {
        readonly white: '#fff';
        readonly yellow: '#ff0';
        readonly green: '#0f0';
        readonly lightBlue: '#9cf';
    };
    readonly background: {
        readonly black: 'rgb(0 0 0 / 85%)';
        readonly translucent: 'rgb(0 0 0 / 45%)';
        readonly noBackground: 'transparent';
    };
};
export type CaptionStyleProperty = keyof typeof captionStyles;
/** The chosen value of each property, by name; the browser's own style applies where one is missing. */
export type CaptionStyle = {
    readonly [Property in CaptionStyleProperty]?: string;
};
/** The caption style that a player has now. */
export declare function captionStyleOf(player: HTMLElement): CaptionStyle;
/** Applies a caption style to a player, and saves it where the page has `remember`. */
export declare function applyCaptionStyle(player: HTMLElement, style: CaptionStyle): void;
/** The saved caption style, without the properties and values that do not exist. */
export declare function savedCaptionStyle(): CaptionStyle;
