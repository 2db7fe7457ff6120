import type { EmbedReading } from './embed-reading.js';
import { type HtmlCode } from './html-code.js';
/** Reads the element code; undefined without `<clip-player>` or without its clip document. */
export declare function readElement(code: HtmlCode): EmbedReading | undefined;
