/** Opens an address beside this page, in a tab or as `features` say; null where no window may be opened. */
export function openWindow(address: string, features?: string, name = '_blank'): Window | null {
  try {
    const opened = window.open(address, name, features);
    if (opened) opened.opener = null;
    return opened;
  } catch {
    return null; // in a sandbox Firefox throws
  }
}
