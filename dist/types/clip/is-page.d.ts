/** Whether an address is that of a player which is known not to be ours. */
export declare const isOtherPlayer: (address: string) => boolean;
/** Whether the address of what should be media is known to be that of a page. */
export declare function isPage(address: string, type?: string): boolean;
