import type { EmbedSpec } from './embed-spec.js';
/** The address of a clip's own page, at a position or excerpt; undefined where it has none. */
export declare function watchUrl({ pageUrl, options: { start, end }, }: Pick<EmbedSpec, 'options'> & {
    pageUrl?: string;
}): string | undefined;
/** The address of a clip's own page, without a position or excerpt; what else stands in its query stays as it is. */
export declare const pageUrlOf: (address: string) => string;
