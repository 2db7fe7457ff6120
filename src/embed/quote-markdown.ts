import { escapeMarkdown } from './escape-markdown.js';
import { plainAddress } from './plain-address.js';
import { addressAtWords, type Quote } from './quote.js';
import { quotedParagraphs, sourceOf } from './quoted-paragraphs.js';

/** Writes a quote as a Markdown block quotation. The title links to the excerpt. */
export function quoteMarkdown(quote: Quote): string {
  const words = quotedParagraphs(quote).map(({ speaker, words }) =>
    speaker ? `**${escapeMarkdown(speaker)}:** ${escapeMarkdown(words)}` : escapeMarkdown(words),
  );
  const { speaker, title, publisher, date } = sourceOf(quote);
  const address = addressAtWords(quote);
  const source = [
    speaker && escapeMarkdown(speaker),
    address ? `[${escapeMarkdown(title)}](${plainAddress(address)})` : escapeMarkdown(title),
    publisher && escapeMarkdown(publisher),
    date && escapeMarkdown(date.words),
  ];
  return [...words, `— ${source.filter(Boolean).join(' · ')}`].map((line) => `> ${line}`).join('\n>\n');
}
