import { startTimeout } from '../../retry/timeouts.js';
import type { EngineReport } from '../engine.js';
import {
  type CaptionSegment,
  captionLoaderOf,
  type RequestOptions,
  subtitlesOf,
  type Vhs,
  type VhsRequest,
} from './vhs-internals.js';
import { loadWebVttParser } from './webvtt.js';

/** The number of consecutive broken or missing files after which segmented captions count as failed. */
const maxMissing = 2;

/**
 * Watches the caption requests of a source. The returned function tells whether a request is for captions. Captions
 * whose playlist or file fails, times out or is not WebVTT are reported as failed. They are not requested again
 * until the viewer switches them off, or the browser is online again. VHS alone would switch them off silently. Of
 * segmented captions, VHS gets an empty file in place of one that is broken or missing.
 */
export function watchCaptions(
  vhs: Vhs,
  report: (report: EngineReport) => void,
): (request: VhsRequest, options: RequestOptions) => boolean {
  let fail: (() => void) | undefined;
  const files = new CaptionFiles();
  return (request, { uri }) => {
    const list = subtitlesOf(vhs).activePlaylistLoader;
    const segments = list?.media()?.segments ?? [];
    const segment = segments.find((each) => [each, each.map].some((part) => part?.resolvedUri === uri));
    if (!list || (uri !== list.src && !segment)) return false;
    if (!fail) loadWebVttParser().catch(() => undefined); // VHS imports it again and handles a failure
    fail ??= guardTrack(vhs, (captionsFailed) => report({ state: { captionsFailed } }));
    const accepts = segment
      ? () => files.accept(request, segment, segments.length > 1)
      : () => isOk(request) && /^\s*#EXTM3U.*#EXT-X-TARGETDURATION:/s.test(request.response);
    watchRequest(request, fail, accepts);
    return true;
  };
}

/** Hides a failed track, which stays switched on, from VHS. The returned function marks the active track as failed. */
function guardTrack(vhs: Vhs, reportFailed: (failed: boolean) => void): () => void {
  const subtitles = subtitlesOf(vhs);
  const loader = captionLoaderOf(vhs);
  const active = subtitles.activeTrack;
  let failed: TextTrack | null = null;
  const clear = () => {
    failed = null;
    reportFailed(false);
  };
  const fail = () => {
    if (!subtitles.lastTrack_) return;
    failed = subtitles.lastTrack_;
    reportFailed(true);
    subtitles.onTrackChanged();
  };
  const retry = () => {
    if (!failed) return;
    clear();
    subtitles.onTrackChanged();
  };
  subtitles.activeTrack = () => {
    const track = active();
    if (failed && track !== failed) clear();
    return failed ? null : track;
  };
  loader.off('error');
  loader.on('error', fail);
  addEventListener('online', retry);
  vhs.on('dispose', () => removeEventListener('online', retry));
  reportFailed(false); // clears the failure of the previous source
  return fail;
}

function watchRequest(request: VhsRequest, fail: () => void, accepts: () => boolean): void {
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(fail, startTimeout * 1000);
  };
  request.addEventListener('progress', wait);
  request.addEventListener('loadend', () => clearTimeout(timer));
  // VHS handles the response after this event.
  request.addEventListener('readystatechange', () => {
    if (request.readyState < request.DONE) wait();
    else if (!request.aborted && !accepts()) fail();
  });
  wait();
}

const isOk = ({ status }: VhsRequest): boolean => status >= 200 && status <= 299;

/** The WebVTT files of captions, in the order of their responses. */
class CaptionFiles {
  /** The number of consecutive invalid files. */
  #missing = 0;

  /**
   * Returns whether VHS can use the response, or an empty file in its place. VHS itself handles encrypted and MP4
   * segments.
   */
  accept(request: VhsRequest, { key, map }: CaptionSegment, isOneOfSeveral: boolean): boolean {
    const text = isOk(request) && !key && !map ? new TextDecoder().decode(request.response) : '';
    const isCaptions = isOk(request) && (!!(key || map) || /^\s*WEBVTT/.test(text));
    const isEmpty = isOk(request) && !isCaptions && text.trim() === '';
    this.#missing = isCaptions ? 0 : this.#missing + (isEmpty ? 0 : 1);
    if (/^\s+WEBVTT/.test(text)) answer(request, text.trimStart());
    if (isCaptions) return true;
    if (!isOneOfSeveral || this.#missing >= maxMissing || request.status === 0) return false;
    answer(request, 'WEBVTT\n\n');
    return true;
  }
}

/** Sets the response that VHS reads. */
function answer(request: VhsRequest, text: string): void {
  Object.defineProperty(request, 'status', { value: 200 });
  Object.defineProperty(request, 'response', { value: new TextEncoder().encode(text).buffer });
}
