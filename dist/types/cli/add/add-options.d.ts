/** How clips are made of files. */
export interface AddOptions {
    /** The clip's name, instead of the file's. */
    readonly title?: string;
    readonly id?: string;
    /** Seconds at which the poster's picture stands. */
    readonly posterAt?: number;
    /** A picture for the poster; absolute path. */
    readonly poster?: string;
    /** Makes an HLS ladder as well. */
    readonly hls: boolean;
    /** BCP 47: what is spoken, and the language of captions that do not say theirs. */
    readonly language?: string;
}
