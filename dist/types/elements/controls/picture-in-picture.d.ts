/** Whether a video can be watched in a window above all others, as far as can be said before it is tried. */
export declare function hasPictureInPicture(media: HTMLVideoElement): boolean;
/** Takes a video out into a window of its own, or back; where the browser refuses, the console says why. */
export declare function togglePictureInPicture(media: HTMLVideoElement): Promise<void>;
/** Whether a video is in such a window now. */
export declare function isInPicture(media: HTMLVideoElement): boolean;
