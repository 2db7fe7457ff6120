/** Opens an address in a new tab, or in the window that `features` describes. Returns null when the browser blocks it. */
export function openWindow(address: string, features?: string, name = '_blank'): Window | null {
  try {
    const opened = window.open(address, name, features);
    if (opened) opened.opener = null;
    return opened;
  } catch {
    return null; // Firefox throws in a sandboxed frame
  }
}
