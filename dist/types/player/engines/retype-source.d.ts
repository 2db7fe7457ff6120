import type { ClipSource } from '../../clip/clip.js';
/** The source with the MIME type of its file extension, where another engine plays that type; else undefined. */
export declare function retypeSource(source: ClipSource): ClipSource | undefined;
