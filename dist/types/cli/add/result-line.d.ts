import type { MadeFiles } from './make-clip.js';
/** What came of an input in one line, with what the clip lacks. */
export declare function resultLine(document: string, { clip, how }: MadeFiles): string;
