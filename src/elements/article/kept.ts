const prefix = 'inline-clip:';

/** What was kept under a name; undefined where nothing was, or where the browser keeps nothing for this page. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined; // a sandboxed frame has no storage: to ask for it throws
  }
}

/** Keeps a value on this device, for this origin; answers whether the browser lets it. */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
