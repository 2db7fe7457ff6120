/** A file of captions beside a file of media. */
export interface Sidecar {
    readonly path: string;
    /** BCP 47, as the file's name says it. */
    readonly language?: string;
}
/**
 * The files of captions that belong to a file of media: `film.vtt`, `film.uk.srt`, `film.en-GB.sdh.ttml` beside
 * `film.mp4`. Of two in the same language the first by its name counts, WebVTT before others.
 */
export declare function findSidecars(media: string): Promise<Sidecar[]>;
