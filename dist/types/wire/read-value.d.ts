/** Reads a value of unknown type; undefined when it is of another type. */
export type Read<Value> = (value: unknown) => Value | undefined;
/** Reads a text of at most 256 characters. */
export declare const readText: Read<string>;
export declare const readFlag: Read<boolean>;
/** Reads a finite number, clamped to a range. */
export declare const readNumber: (min: number, max: number) => Read<number>;
/** Reads a list of at most 64 values; undefined when one of them is invalid. */
export declare const readList: <Value>(read: Read<Value>) => Read<readonly Value[]>;
/** The reader of each field. The reader of an optional field returns null when it is missing. */
export type Shape<Value> = {
    readonly [Key in keyof Value]: Read<Value[Key]>;
};
/** Reads an object with these fields only; undefined when one of them is invalid. */
export declare const readShape: <Value extends object>(shape: Shape<Value>) => Read<Value>;
/** Reads an optional value: null when it is null or missing, undefined when it is invalid. */
export declare const orNull: <Value>(read: Read<Value>) => Read<Value | null>;
