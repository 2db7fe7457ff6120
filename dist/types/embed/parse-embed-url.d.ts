import { type EmbedOptions } from './parse-embed-options.js';
/** The parts of the address of an embed page. */
export interface EmbedAddress {
    readonly id: string;
    /** Without options. */
    readonly embedUrl: string;
    /** The address of its site; ends in a slash. */
    readonly base: string;
    readonly options: EmbedOptions;
}
/** Parses `<base>/embed/<id>?…`; undefined for other addresses. WordPress and AMP own the hash, so it is ignored. */
export declare function parseEmbedUrl(address: string): EmbedAddress | undefined;
