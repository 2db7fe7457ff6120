import { parseSiteUrl } from './parse-site-url.js';
import { atWords } from './text-fragment.js';

/** A quote from a clip, with the data to find and check it. All fields are plain text. */
export interface Quote {
  /** The quoted words in order. A paragraph ends at a change of speaker or at a pause. */
  readonly paragraphs: readonly QuoteParagraph[];
  /** The language of the words, BCP 47. Empty if unknown. */
  readonly language: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  /** The date of the clip, in ISO 8601 and in words. */
  readonly date?: { readonly iso: string; readonly words: string } | undefined;
  /** The address of this excerpt. Undefined for a clip without an address. */
  readonly address?: string | undefined;
  /** The words before it in its paragraph, where the same words are found somewhere else on the watch page first. */
  readonly before?: string | undefined;
}

export interface QuoteParagraph {
  readonly words: string;
  readonly speaker?: string | undefined;
  /** Another speaker than before, who may have no name. */
  readonly turn?: true;
}

/**
 * Returns the address of a quote with a text directive, which works without script. Only the watch page of a clip
 * site gets one: its HTML has the words, and it does not use the hash. Other pages may use the hash themselves.
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
