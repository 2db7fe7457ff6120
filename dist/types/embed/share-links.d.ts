/** One way to hand a clip on. */
export interface ShareLink {
    readonly target: string;
    /** A name, as people know it. */
    readonly label: string;
    readonly href: string;
}
/** Links that hand an address on, made here: nothing is loaded from anybody, and nobody counts. */
export declare function shareLinks({ url, title }: {
    readonly url: string;
    readonly title: string;
}): ShareLink[];
