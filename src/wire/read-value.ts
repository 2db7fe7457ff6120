/** Answers undefined for what the value is not. */
export type Read<Value> = (value: unknown) => Value | undefined;

/** A text of 256 letters at most. */
export const readText: Read<string> = (value) =>
  typeof value === 'string' && value.length <= 256 ? value : undefined;

export const readFlag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A finite number, brought into a range. */
export const readNumber =
  (least: number, most: number): Read<number> =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : undefined;

/** A list of 64 things at most, each of which must be readable. */
export const readList =
  <Value>(read: Read<Value>): Read<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > 64) return undefined;
    const list = value.flatMap((each: unknown) => read(each) ?? []);
    return list.length === value.length ? list : undefined;
  };

/** What each field of a shape is read with; a field that may be missing is read by something that answers null. */
export type Shape<Value> = { readonly [Key in keyof Value]: Read<Value[Key]> };

/** An object with these fields, and only these; all of them must be readable. */
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

/** The value, or null where it is null or missing; what is something else stays unreadable. */
export const orNull =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (value) =>
    value === undefined || value === null ? null : read(value);
