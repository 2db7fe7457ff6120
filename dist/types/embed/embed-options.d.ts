/** The options of an embed; times in seconds, with at most three decimal places. */
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
    /** Asks the reader before anything is loaded; `remember` keeps the choice for the hosts of the clip. */
    readonly consent: boolean | 'remember';
}
/** One option: its default, its form in a query, and its label. `parse` returns undefined for an invalid value. */
export interface EmbedOption<Value> {
    readonly default: Value;
    readonly parse: (text: string) => Value | undefined;
    write(value: Value): string;
    readonly label: string;
}
/** All options of an embed, in their order in an address. */
export declare const embedOptions: {
    readonly [Name in keyof EmbedOptions]: EmbedOption<EmbedOptions[Name]>;
};
/** The names of all options, in their order. */
export declare const embedOptionNames: readonly (keyof EmbedOptions)[];
/** All options; those that are not given have their defaults. */
export declare function withDefaults(options?: Partial<EmbedOptions>): EmbedOptions;
