/** Opens an address beside this page; null where no window may be opened. */
export function openWindow(address: string): Window | null {
  try {
    const opened = window.open(address, '_blank');
    if (opened) opened.opener = null;
    return opened;
  } catch {
    return null; // in a sandbox Firefox throws
  }
}
