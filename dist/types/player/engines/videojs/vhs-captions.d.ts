import type { EngineReport } from '../engine.js';
import { type RequestOptions, type Vhs, type VhsRequest } from './vhs-internals.js';
/**
 * Watches the caption requests of a source. The returned function says whether a request is for captions. Captions whose
 * playlist or file fails, times out or is no WebVTT are reported as failed, and are not requested again until the viewer
 * switches them off or the browser comes online. VHS alone would switch them off without a word.
 */
export declare function watchCaptions(vhs: Vhs, report: (report: EngineReport) => void): (request: VhsRequest, options: RequestOptions) => boolean;
