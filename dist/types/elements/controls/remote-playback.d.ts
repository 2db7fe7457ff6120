/** Safari's own way, from before the Remote Playback API. */
interface AirPlayVideo extends HTMLVideoElement {
    webkitShowPlaybackTargetPicker?(): void;
}
/** Tells, now and later, whether another device is there to play on. */
export declare function watchDevices(media: HTMLVideoElement, tell: (available: boolean) => void, signal: AbortSignal): void;
/** Lets the viewer choose a device; that nobody chose one is no error. */
export declare function chooseDevice(media: AirPlayVideo): Promise<void>;
export {};
