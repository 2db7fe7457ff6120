/**
 * Whether a value turns a Boolean of ours on. A string counts as the attribute does: on, also where it is empty, unless it
 * is "false", which servers and frameworks write for one that is off.
 */
export const isOn = (value: unknown): boolean =>
  typeof value === 'string' ? !/^false$/i.test(value) : !!value;
