import type { EmbedOptions } from './embed-options.js';

/** Position or excerpt as the fragment of the address of a file: `#t=5,12`. https://www.w3.org/TR/media-frags/ */
export function mediaFragment({ start, end }: Pick<EmbedOptions, 'start' | 'end'>): string {
  return start || end ? `#t=${start}${end ? `,${end}` : ''}` : '';
}

/** The address of a file at a position or excerpt; a fragment that it had is replaced. */
export const atExcerpt = (src: string, excerpt: Pick<EmbedOptions, 'start' | 'end'>): string =>
  src.replace(/#.*/s, '') + mediaFragment(excerpt);
