import type { EmbedSpec } from './embed-spec.js';
/** The address of the watch page at a position or excerpt; undefined when the clip has none. */
export declare function watchUrl({ pageUrl, options: { start, end }, }: Pick<EmbedSpec, 'options'> & {
    pageUrl?: string;
}): string | undefined;
/** The address of a watch page without position and excerpt; the rest of its query stays as it is. */
export declare const pageUrlOf: (address: string) => string;
