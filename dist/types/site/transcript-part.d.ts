import type { CaptionParagraph } from '../clip/caption-paragraphs.js';
import type { Clip } from '../clip/clip.js';
import type { EmbedOptions } from '../embed/embed-options.js';
import { type Html } from '../embed/html.js';
import type { Site } from './site.js';
/** What is said in a clip, from one of its caption files. */
export interface Transcript {
    /** BCP 47. */
    readonly language: string;
    readonly paragraphs: readonly CaptionParagraph[];
}
type Excerpt = Pick<EmbedOptions, 'start' | 'end'>;
/**
 * What is said in a clip, for readers without script and for search engines: from its captions, where each paragraph begins
 * with a link to its time and the words of an excerpt are marked, else the text of its document. Undefined without both.
 */
export declare function transcriptPart(clip: Clip, site: Site, transcript: Transcript | undefined, excerpt: Excerpt): Html | undefined;
/** Blocks of text between blank lines. */
export declare const textBlocks: (text: string) => string[];
export {};
