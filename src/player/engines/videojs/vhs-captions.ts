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
 * Watches what VHS requests for the captions of a source; the answer tells whether a request is for captions. Those whose
 * playlist or file fails, stays silent or is something else are reported as failed, and are requested no more until they
 * have been switched off, or the browser is online again. VHS would switch them off, and nobody would know why.
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
    if (!fail) loadWebVttParser().catch(() => undefined); // VHS asks again, and hears of a loss
    fail ??= guardTrack(vhs, (captionsFailed) => report({ state: { captionsFailed } }));
    watchRequest(request, fail, segment);
    return true;
  };
}

/** Keeps VHS away from a track that stays switched on but has failed; to call the answer makes it so. */
function guardTrack(vhs: Vhs, tell: (failed: boolean) => void): () => void {
  const subtitles = subtitlesOf(vhs);
  const loader = captionLoaderOf(vhs);
  const active = subtitles.activeTrack;
  let failed: TextTrack | null = null;
  const clear = () => {
    failed = null;
    tell(false);
  };
  const fail = () => {
    if (!subtitles.lastTrack_) return;
    failed = subtitles.lastTrack_;
    tell(true);
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
  tell(false); // what failed before belongs to another source
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
  // VHS hears of the end after this.
  request.addEventListener('readystatechange', () => {
    if (request.readyState < request.DONE) wait();
    else if (!request.aborted && !isCaptions(request, segment)) fail();
  });
  wait();
}

/** Whether captions have come, or a playlist of them; what is encrypted or in MP4 is left to VHS. */
function isCaptions({ status, response }: VhsRequest, segment: CaptionSegment | undefined): boolean {
  if (status < 200 || status > 299) return false;
  if (!segment) return /^\s*#EXTM3U.*#EXT-X-TARGETDURATION:/s.test(response);
  return (
    !!(segment.key || segment.map) || new TextDecoder().decode(response.slice(0, 9)).startsWith('WEBVTT')
  );
}
