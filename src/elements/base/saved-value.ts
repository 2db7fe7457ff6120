const prefix = 'inline-clip:';

/** The value that this origin saved under a name; undefined where there is none, or no storage. */
export function readSaved(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined; // a sandboxed frame has no storage: access throws
  }
}

/** Saves a value on this device, for this origin. Returns false where the browser refuses. */
export function saveValue(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
