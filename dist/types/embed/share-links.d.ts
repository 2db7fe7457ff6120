/** A link that shares a clip at one service. */
export interface ShareLink {
    readonly target: string;
    /** The name of the service, for people. */
    readonly label: string;
    readonly href: string;
}
/** Share links for an address. They are plain links: no request goes to a service before the viewer follows one. */
export declare function shareLinks({ url, title }: {
    readonly url: string;
    readonly title: string;
}): ShareLink[];
