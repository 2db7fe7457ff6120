/** What was kept of the look of captions, unread; null where there is nothing, or no storage. */
export declare function readLook(): string | null;
/** Keeps a look; false where there is no storage, or no room in it. */
export declare function writeLook(text: string): boolean;
