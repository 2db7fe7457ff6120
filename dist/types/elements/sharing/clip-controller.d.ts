import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Clip } from '../../clip/clip.js';
/** An element that is given a clip, or the address of a clip document. */
export interface ClipHost extends ReactiveControllerHost, Element {
    clip: Clip | undefined;
    clipSrc: string;
}
/** Gives a panel its clip: the one it was given, else the one its `clip-src` leads to, fetched when it is shown. */
export declare class ClipController implements ReactiveController {
    #private;
    readonly host: ClipHost;
    /** Whether the document could not be loaded. */
    failed: boolean;
    constructor(host: ClipHost);
    /** The clip; undefined while there is none yet. */
    get clip(): Clip | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks at the host's properties again; to be called before it renders. */
    look(): void;
}
