/** English words that only somebody who quotes needs. In other languages they are files of their own, as those of the panels. */
export declare const enQuote: {
    readonly quote: 'Quote';
    readonly copyQuote: 'Copy quote';
    readonly copyAsHtml: 'Copy as HTML';
    readonly copyAsMarkdown: 'Copy as Markdown';
    readonly shareMoment: 'Share this moment';
    readonly quoteCopied: 'The quote has been copied to your clipboard.';
    readonly selectByKeys: 'Shift and the arrow keys select words to quote; with Alt they move the start.';
};
