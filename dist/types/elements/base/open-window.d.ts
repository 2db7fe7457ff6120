/** Opens an address beside this page, in a tab or as `features` say; null where no window may be opened. */
export declare function openWindow(address: string, features?: string, name?: string): Window | null;
