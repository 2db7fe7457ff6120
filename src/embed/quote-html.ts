import type { EmbedSpec } from './embed-spec.js';
import { frameHtml } from './frame-html.js';
import { type Html, html } from './html.js';
import { addressAtWords, type Quote, type QuoteParagraph } from './quote.js';
import { quotedParagraphs, sourceOf } from './quoted-paragraphs.js';

/**
 * Writes a quote as HTML: the words in a `<blockquote cite>`, a line with the source, and a frame with the excerpt
 * if `embed` is given. There is no wrapper, because CMSs drop wrappers.
 */
export function quoteHtml(quote: Quote, embed?: EmbedSpec): string {
  const address = addressAtWords(quote);
  const words = quotedParagraphs(quote).map(paragraph);
  const { language } = quote;
  const block = html`<blockquote${address && html` cite="${address}"`}${language && html` lang="${language}"`} dir="auto">${words}</blockquote>`;
  return [block, source(quote, address), ...(embed ? [frameHtml(embed)] : [])].join('\n');
}

const paragraph = ({ words, speaker }: QuoteParagraph): Html =>
  html`<p dir="auto">${speaker && html`<b>${speaker}:</b> `}${words}</p>`;

function source(quote: Quote, address: string | undefined): Html {
  const { speaker, title, publisher, date } = sourceOf(quote);
  const parts = [
    speaker ? [html`${speaker}`] : [],
    [address ? html`<a href="${address}">${title}</a>` : html`<cite>${title}</cite>`],
    publisher ? [html`${publisher}`] : [],
    date ? [html`<time datetime="${date.iso}">${date.words}</time>`] : [],
  ].flat();
  return html`<p dir="auto">— ${parts.map((part, i) => html`${i > 0 && ' · '}${part}`)}</p>`;
}
