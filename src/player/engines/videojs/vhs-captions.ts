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

/**
 * Watches the caption requests of a source. The returned function says whether a request is for captions. Captions whose
 * playlist or file fails, times out or is no WebVTT are reported as failed, and are not requested again until the viewer
 * switches them off or the browser comes online. VHS alone would switch them off without a word.
 */
export function watchCaptions(
  vhs: Vhs,
  report: (report: EngineReport) => void,
): (request: VhsRequest, options: RequestOptions) => boolean {
  let fail: (() => void) | undefined;
  return (request, { uri }) => {
    const list = subtitlesOf(vhs).activePlaylistLoader;
    const segment = list
      ?.media()
      ?.segments?.find((each) => [each, each.map].some((part) => part?.resolvedUri === uri));
    if (!list || (uri !== list.src && !segment)) return false;
    if (!fail) loadWebVttParser().catch(() => undefined); // VHS imports it again, and handles a failure
    fail ??= guardTrack(vhs, (captionsFailed) => report({ state: { captionsFailed } }));
    watchRequest(request, fail, segment);
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

function watchRequest(request: VhsRequest, fail: () => void, segment: CaptionSegment | undefined): void {
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
    else if (!request.aborted && !isCaptions(request, segment)) fail();
  });
  wait();
}

/** Whether a response is captions or a playlist of them. Encrypted captions and captions in MP4 are left to VHS. */
function isCaptions({ status, response }: VhsRequest, segment: CaptionSegment | undefined): boolean {
  if (status < 200 || status > 299) return false;
  if (!segment) return /^\s*#EXTM3U.*#EXT-X-TARGETDURATION:/s.test(response);
  return (
    !!(segment.key || segment.map) || new TextDecoder().decode(response.slice(0, 9)).startsWith('WEBVTT')
  );
}
