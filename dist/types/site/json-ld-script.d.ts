import { type Html } from '../embed/html.js';
import type { JsonLd } from './clip-document.js';
/**
 * A document as a data block in HTML. Nothing in a script is decoded, so it is not escaped as HTML is: `<`, the one
 * character that could end the block or begin a comment, is written as JSON writes it, `\u003c`.
 */
export declare function jsonLdScript(document: JsonLd): Html;
