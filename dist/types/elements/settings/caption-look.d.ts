/** What each part of the look of captions can be, its default first, as the CSS that it stands for. */
export declare const looks: {
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
export type LookPart = keyof typeof looks;
/** How captions look: the chosen one of each part; what is missing is left to the browser. */
export type CaptionLook = {
    readonly [Part in LookPart]?: string;
};
/** The look that a player's captions have now. */
export declare function lookOf(area: HTMLElement): CaptionLook;
/** Gives a player's captions a look; where the page remembers, for the next time as well. */
export declare function wearLook(area: HTMLElement, look: CaptionLook): void;
/** The look that was kept, as far as it can be read. */
export declare function keptLook(): CaptionLook;
