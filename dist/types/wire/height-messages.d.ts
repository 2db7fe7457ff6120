/**
 * What a frame tells the page around it of its height (CSS px), for every kind of page whose mark stands in the frame's
 * address: WordPress (`#?secret=`), AMP (`#amp=1`), Embedly and Medium (`resize=1`), Pym (`childId=`). Without a mark
 * nothing is said, because a message that is not expected breaks strict clients.
 */
export declare function heightMessages(address: string, height: number): unknown[];
/** Whether AMP has framed this address. */
export declare function isAmp(address: string): boolean;
/** Whether a page asks for the height: WordPress when it is `ready`, Pym with every new `width`. */
export declare function asksForHeight(address: string, data: unknown): boolean;
