/**
 * Media whose page comes back from the back/forward cache stands where it was left. In Firefox it may say that it plays,
 * and stand still, until it is sent to where it is (seen in 153). WebKitGTK loads it anew and leaves it paused at its
 * beginning, with no event that says so (2.50).
 */
export declare function goOnWhenBack(media: HTMLMediaElement, signal: AbortSignal): void;
