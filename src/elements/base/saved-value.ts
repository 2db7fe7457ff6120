const prefix = 'inline-clip:';

/** Returns the value that this origin has saved under a name; undefined if there is no such value or no storage. */
export function readSaved(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined; // `localStorage` throws in a sandboxed frame
  }
}

/** Saves a value in `localStorage`. Returns false when the browser refuses. */
export function saveValue(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
