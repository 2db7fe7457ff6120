/** English words of the settings menu and of the secondary buttons. */
export declare const enSettings: {
    readonly back: 'Back';
    readonly quality: 'Quality';
    readonly auto: 'Auto';
    readonly autoAt: (quality: string) => string;
    readonly speed: 'Speed';
    readonly normalSpeed: 'Normal';
    readonly sound: 'Sound';
    readonly audioDescription: 'Audio description';
    readonly captionStyle: 'Caption style';
    readonly textSize: 'Text size';
    readonly small: 'Small';
    readonly medium: 'Medium';
    readonly large: 'Large';
    readonly textColor: 'Text colour';
    readonly white: 'White';
    readonly yellow: 'Yellow';
    readonly green: 'Green';
    readonly lightBlue: 'Light blue';
    readonly background: 'Background';
    readonly black: 'Black';
    readonly translucent: 'Translucent';
    readonly noBackground: 'None';
    readonly directLink: 'Direct link';
    readonly popOut: 'Pop out';
    readonly playElsewhere: 'Play on another device';
};
