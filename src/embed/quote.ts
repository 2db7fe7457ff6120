import { parseSiteUrl } from './parse-site-url.js';
import { atWords } from './text-fragment.js';

/** Words of a clip, with what a reader needs to find and check them. All texts are plain. */
export interface Quote {
  /** What was said, in order; the next paragraph begins with the next speaker, or after a pause. */
  readonly paragraphs: readonly QuoteParagraph[];
  /** The language of the words, BCP 47; empty where it is unknown. */
  readonly language: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  /** The day of the clip, as ISO 8601 and in words. */
  readonly date?: { readonly iso: string; readonly words: string } | undefined;
  /** The address of exactly this excerpt; undefined for a clip without one. */
  readonly address?: string | undefined;
  /** The words before it in its paragraph, where the same words are found somewhere else on the watch page first. */
  readonly before?: string | undefined;
}

export interface QuoteParagraph {
  readonly words: string;
  readonly speaker?: string | undefined;
}

/**
 * The address of a quote with a text directive, for readers of the page without script. Only the watch page of a clip
 * site gets one: it has the words in its HTML, and its hash is free. Other pages own their hash.
 */
export function addressAtWords({ address, paragraphs, before }: Quote): string | undefined {
  const isWatchPage = address !== undefined && parseSiteUrl(address, 'watch') !== undefined;
  return isWatchPage
    ? atWords(
        address,
        paragraphs.map(({ words }) => words),
        before,
      )
    : address;
}
