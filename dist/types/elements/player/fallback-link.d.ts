/** The link that an author has written into a player for readers without script: the clip's title and its page. */
export declare function fallbackLink(element: Element): HTMLAnchorElement | null;
