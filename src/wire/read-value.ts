/** Reads a value of unknown type. Returns undefined if the value has another type. */
export type Read<Value> = (value: unknown) => Value | undefined;

/** Reads a text of at most so many UTF-16 units. */
const textOf =
  (most: number): Read<string> =>
  (value) =>
    typeof value === 'string' && value.length <= most ? value : undefined;

/** Reads a text of at most 256 UTF-16 units. */
export const readText: Read<string> = textOf(256);

/** Reads a text of at most a million UTF-16 units: the transcript of a whole day. */
export const readLongText: Read<string> = textOf(1e6);

/** Reads one of these texts. */
export const literal =
  <Text extends string>(...texts: readonly Text[]): Read<Text> =>
  (value) =>
    texts.find((text) => text === value);

export const readFlag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Reads a finite number, clamped to a range. */
export const readNumber =
  (min: number, max: number): Read<number> =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : undefined;

/** Reads a list of at most 64 values. Returns undefined if one of them is invalid. */
export const readList =
  <Value>(read: Read<Value>): Read<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > 64) return undefined;
    const list = value.flatMap((each: unknown) => read(each) ?? []);
    return list.length === value.length ? list : undefined;
  };

/** The reader of each field. The reader of an optional field returns null when it is missing. */
export type Shape<Value> = { readonly [Key in keyof Value]: Read<Value[Key]> };

/** Reads an object with these fields only. Returns undefined if one of them is invalid. */
export const readShape =
  <Value extends object>(shape: Shape<Value>): Read<Value> =>
  (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const fields = Object.entries(shape).map(([key, read]) => [
      key,
      (read as Read<unknown>)(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    ]);
    return fields.some(([, field]) => field === undefined)
      ? undefined
      : (Object.fromEntries(fields) as Value);
  };

/** Reads an optional value. Returns null if it is null or missing, and undefined if it is invalid. */
export const orNull =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (value) =>
    value === undefined || value === null ? null : read(value);
