import type { EmbedOptions } from './embed-options.js';

/** Returns the media fragment of a position or excerpt: `#t=5,12`. https://www.w3.org/TR/media-frags/ */
export function mediaFragment({ start, end }: Pick<EmbedOptions, 'start' | 'end'>): string {
  return start || end ? `#t=${start}${end ? `,${end}` : ''}` : '';
}

/**
 * Returns the address of a file with the media fragment of a position or excerpt, in place of any earlier fragment.
 */
export const atExcerpt = (src: string, excerpt: Pick<EmbedOptions, 'start' | 'end'>): string =>
  src.replace(/#.*/s, '') + mediaFragment(excerpt);
