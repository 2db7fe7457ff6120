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
 * Never rejects. `event` and `api` are verified, `manual` says that nothing was copied. With `rich`, the text is HTML, and
 * is offered as `text/html` beside `text/plain`, so that a visual editor inserts what it shows; where that is refused or
 * missing, it is copied as plain text.
 */
export declare function copyText(text: string, { rich }?: {
    rich?: boolean | undefined;
}): Promise<Copied>;
