/**
 * Returns whether a value turns one of our Boolean options on. An empty string is on, as in HTML. The string
 * "false" is off, because servers and frameworks write it.
 */
export const isOn = (value: unknown): boolean =>
  typeof value === 'string' ? !/^false$/i.test(value) : !!value;
