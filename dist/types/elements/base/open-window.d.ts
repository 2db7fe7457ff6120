/** Opens an address beside this page; null where no window may be opened. */
export declare function openWindow(address: string): Window | null;
