import type { EmbedSpec } from './embed-spec.js';
/** The address of an embed page, with the options in its query. The address of another player stays as it is. */
export declare function embedUrl({ embedUrl: address, options, foreign, }: Pick<EmbedSpec, 'embedUrl' | 'options' | 'foreign'>): string;
