/** How a viewer likes to hear clips, in HTML's terms. */
export interface Sound {
    /** 0 to 1. */
    readonly volume: number;
    readonly muted: boolean;
    readonly playbackRate: number;
}
/** How clips were heard last; what makes no sense is left out. */
export declare function savedSound(): Partial<Sound>;
export declare function saveSound(sound: Sound): void;
