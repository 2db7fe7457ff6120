/** English words for quoting. In other languages they have files of their own, like those of the panels. */
export const enQuote = {
  quote: 'Quote',
  copyQuote: 'Copy quote',
  copyAsHtml: 'Copy as HTML',
  copyAsMarkdown: 'Copy as Markdown',
  shareMoment: 'Share this moment',
  quoteCopied: 'The quote has been copied to your clipboard.',
  noTimes: 'This quote has no times: its address leads to the whole clip.',
  selectByKeys: 'Shift and the arrow keys select words to quote; with Alt they move the start.',
} as const;
