import type { ClipSource } from '../../../clip/clip.js';
declare global {
    /** Media Source Extensions, section 3. An element with this `id` would shadow it, and is no constructor. */
    var ManagedMediaSource: (new () => MediaSource) | undefined;
}
/** Whether the browser plays a source itself, judged by its MIME type: files, and HLS where the native one is reliable. */
export declare function playsNatively({ type }: ClipSource): boolean;
