/**
 * Media that played when its page was left goes on when that comes back from the back/forward cache, or stands paused. In
 * Firefox it may say that it plays, and stand: going to where it is sets it going (seen in 153, any `<video>`).
 */
export declare function goOnWhenBack(media: HTMLMediaElement, signal: AbortSignal): void;
