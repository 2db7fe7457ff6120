/** How an embed is to play; times in seconds, with three places at most. */
export interface EmbedOptions {
    readonly start: number;
    readonly end: number | undefined;
    readonly autoplay: boolean;
    readonly muted: boolean;
    readonly loop: boolean;
    /** A BCP 47 tag, or `0` for none. */
    readonly captions: string;
    readonly title: boolean;
    readonly controls: boolean;
}
/** One option: its default, how it stands in a query, and its name in words. `parse` answers undefined for what it is not. */
export interface EmbedOption<Value> {
    readonly default: Value;
    readonly parse: (text: string) => Value | undefined;
    write(value: Value): string;
    readonly label: string;
}
/** All options of an embed, in the order in which they stand in an address. */
export declare const embedOptions: {
    readonly [Name in keyof EmbedOptions]: EmbedOption<EmbedOptions[Name]>;
};
/** The names of all options, in their order. */
export declare const embedOptionNames: readonly (keyof EmbedOptions)[];
/** All options, those that are not given at their defaults. */
export declare function withDefaults(options?: Partial<EmbedOptions>): EmbedOptions;
