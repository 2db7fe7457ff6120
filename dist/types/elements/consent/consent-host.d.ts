import type { Clip } from '../../clip/clip.js';
/** What a consent knows of its element. */
export interface ConsentHost extends HTMLElement {
    readonly clip: Clip | undefined;
    readonly clipSrc: string;
    readonly clipTitle: string;
    /** `remember` keeps the choice for the hosts of the clip. */
    readonly consent: unknown;
    play(): Promise<void>;
    requestUpdate(name: string): void;
}
