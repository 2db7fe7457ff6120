/**
 * How a text got onto the clipboard: written in a `copy` event, through the clipboard API,
 * or not at all (`manual`: the viewer has to press the keys).
 */
export type CopyMethod = 'event' | 'api' | 'manual';
/** How a copy went; `rich` says that the clipboard has the text as `text/html` too. */
export interface Copied {
    readonly method: CopyMethod;
    readonly rich: boolean;
}
/**
 * Copies a text by whatever the page and its frame allow; call it in the press itself, which the first way needs.
 *
 * Never rejects. `event` and `api` are verified, `manual` says that nothing was copied. With `html`, the same for visual
 * editors, which insert what it shows, `text/html` is offered beside `text/plain`; where that is refused or missing, the
 * plain text alone is copied. With `rich`, the text is HTML itself.
 */
export declare function copyText(text: string, { rich, html }?: {
    readonly rich?: boolean;
    readonly html?: string;
}): Promise<Copied>;
