import type { EmbedReading } from './embed-reading.js';
import { type HtmlCode } from './html-code.js';
/** Reads the code of the element; undefined where it is not there, or has no clip document. */
export declare function readElement(code: HtmlCode): EmbedReading | undefined;
