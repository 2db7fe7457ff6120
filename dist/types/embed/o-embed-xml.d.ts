import type { OEmbed } from './o-embed-document.js';
/** An oEmbed response as XML; characters that XML cannot hold are left out. */
export declare function oEmbedXml(document: OEmbed): string;
