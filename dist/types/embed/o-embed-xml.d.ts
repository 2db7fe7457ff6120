import type { OEmbed } from './o-embed-document.js';
/** An oEmbed response as XML, without the characters that XML forbids. */
export declare function oEmbedXml(document: OEmbed): string;
