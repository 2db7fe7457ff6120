import type { EmbedSpec } from './embed-spec.js';
/** The address of an embed page with its options. */
export declare function embedUrl({ embedUrl: address, options }: Pick<EmbedSpec, 'embedUrl' | 'options'>): string;
