import type { Clip } from './clip.js';
import type { ClipProblem } from './clip-error.js';
/**
 * A clip from a schema.org `VideoObject` or `AudioObject`, by an allow-list of its fields (the JSON-LD as parsed); it
 * may stand in a list, a `@graph`, or in what it belongs to, such as an article. Relative addresses resolve against
 * `base`, the document's own address. A broken part is told to `report` and left out; where it would restrict the clip
 * (`expires`), the clip is closed instead. A document without a video or audio, a name or an id is a `ClipError`.
 */
export declare function parseClip(document: unknown, base: string, report?: (problem: ClipProblem) => void): Clip;
