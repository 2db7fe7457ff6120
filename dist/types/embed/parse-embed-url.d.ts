import { type EmbedOptions } from './parse-embed-options.js';
/** What an embed page's address says. */
export interface EmbedAddress {
    readonly id: string;
    /** Without options. */
    readonly embedUrl: string;
    /** The site it belongs to; ends in a slash. */
    readonly base: string;
    readonly options: EmbedOptions;
}
/** Reads `<base>/embed/<id>?…` (the hash belongs to others); undefined for an address of another kind. */
export declare function parseEmbedUrl(address: string): EmbedAddress | undefined;
