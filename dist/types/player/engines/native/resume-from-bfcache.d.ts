/**
 * Restores the position of media when its page returns from the back/forward cache. Firefox (153) may report that media
 * plays while it stands still, until it seeks to its own position. WebKitGTK (2.50) reloads the media, paused at the
 * beginning, and fires no `pause`.
 */
export declare function resumeFromBfcache(media: HTMLMediaElement, signal: AbortSignal): void;
