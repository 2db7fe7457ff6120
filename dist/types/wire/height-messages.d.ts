/**
 * The messages that tell a host the height of its frame, in CSS px: one for each protocol marked in the address of the
 * frame: WordPress (`#?secret=`), AMP (`#amp=1`), Embedly and Medium (`resize=1`), Pym (`childId=`). Without a mark
 * there is no message, because unexpected messages break strict clients.
 */
export declare function heightMessages(address: string, height: number): unknown[];
/** Whether AMP has framed this address. */
export declare function isAmp(address: string): boolean;
/** Whether a message of the host requests the height: `ready` of WordPress, `width` of Pym. */
export declare function asksForHeight(address: string, data: unknown): boolean;
