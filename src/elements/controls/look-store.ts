const key = 'inline-clip.caption-look';

/** What was kept of the look of captions, unread; null where there is nothing, or no storage. */
export function readLook(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a sandboxed frame has none
  }
}

/** Keeps a look; false where there is no storage, or no room in it. */
export function writeLook(text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
