/**
 * How a text got onto the clipboard: written in a `copy` event, through the clipboard API,
 * or not at all (`manual`: the viewer has to press the keys).
 */
export type CopyMethod = 'event' | 'api' | 'manual';
/**
 * Copies a text by whatever the page and its frame allow; call it in the press itself, which the first way needs.
 *
 * Never rejects. `event` and `api` are verified, `manual` says that nothing was copied.
 */
export declare function copyText(text: string): Promise<{
    method: CopyMethod;
}>;
