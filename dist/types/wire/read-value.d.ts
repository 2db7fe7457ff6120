/** Answers undefined for what the value is not. */
export type Read<Value> = (value: unknown) => Value | undefined;
/** A text of 256 letters at most. */
export declare const readText: Read<string>;
export declare const readFlag: Read<boolean>;
/** A finite number, brought into a range. */
export declare const readNumber: (least: number, most: number) => Read<number>;
/** A list of 64 things at most, each of which must be readable. */
export declare const readList: <Value>(read: Read<Value>) => Read<readonly Value[]>;
/** What each field of a shape is read with; a field that may be missing is read by something that answers null. */
export type Shape<Value> = {
    readonly [Key in keyof Value]: Read<Value[Key]>;
};
/** An object with these fields, and only these; all of them must be readable. */
export declare const readShape: <Value extends object>(shape: Shape<Value>) => Read<Value>;
/** The value, or null where it is null or missing; what is something else stays unreadable. */
export declare const orNull: <Value>(read: Read<Value>) => Read<Value | null>;
