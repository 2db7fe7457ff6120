import { patience } from '../../retry/timeouts.js';
import type { EngineReport } from '../engine.js';
import type { RequestOptions } from './request-monitor.js';
import { webVttParser } from './webvtt.js';

interface Resource {
  readonly resolvedUri?: string;
}

interface Segment extends Resource {
  readonly key?: Resource;
  readonly map?: Resource;
}

interface List {
  readonly src: unknown;
  media(): { readonly segments?: readonly Segment[] } | undefined;
}

interface Emitter {
  on(type: string, listener: () => void): void;
  off(type: string): void;
}

/** The captions of a stream. */
interface Subtitles {
  /** What is fetched, and the track for which it is. */
  readonly activePlaylistLoader: List | null;
  readonly lastTrack_: TextTrack | null;
  /** The track for which there is something to fetch. */
  activeTrack(): TextTrack | null;
  /** Ends what was fetched, and fetches for the track that is active now. */
  onTrackChanged(): void;
}

/** What this file uses of VHS, which has no types. */
export interface CaptionsVhs extends Emitter {
  readonly playlistController_?: {
    readonly mediaTypes_: { readonly SUBTITLES: Subtitles };
    readonly subtitleSegmentLoader_: Emitter;
  };
}

type Request = XMLHttpRequest & { readonly aborted?: boolean };

/**
 * Watches what VHS asks for the captions of a source; the answer tells whether a request is for captions. Those whose
 * list or file fails, stays silent or is something else are said to have failed, and are asked for no more until they
 * have been switched off, or the browser is online again. VHS would switch them off, and nobody would know why.
 */
export function watchCaptions(
  vhs: CaptionsVhs,
  report: (report: EngineReport) => void,
): (request: Request, options: RequestOptions) => boolean {
  let fail: (() => void) | undefined;
  return (request, { uri }) => {
    const { mediaTypes_, subtitleSegmentLoader_ } = vhs.playlistController_ ?? {};
    const list = mediaTypes_?.SUBTITLES.activePlaylistLoader;
    const segment = list
      ?.media()
      ?.segments?.find((each) => [each, each.map].some((part) => part?.resolvedUri === uri));
    if (!list || !subtitleSegmentLoader_ || (uri !== list.src && !segment)) return false;
    if (!fail) webVttParser().catch(() => undefined); // beside what is asked for here; VHS asks again, and hears of a loss
    fail ??= guard(vhs, mediaTypes_.SUBTITLES, subtitleSegmentLoader_, (captionsFailed) =>
      report({ state: { captionsFailed } }),
    );
    watch(request, fail, segment);
    return true;
  };
}

/** Keeps VHS away from a track that stays switched on but is dead; it is so when the answer is called. */
function guard(
  vhs: Emitter,
  subtitles: Subtitles,
  loader: Emitter,
  tell: (failed: boolean) => void,
): () => void {
  const active = subtitles.activeTrack;
  let dead: TextTrack | null = null;
  const revive = () => {
    dead = null;
    tell(false);
  };
  const fail = () => {
    if (!subtitles.lastTrack_) return;
    dead = subtitles.lastTrack_;
    tell(true);
    subtitles.onTrackChanged();
  };
  const tryAgain = () => {
    if (!dead) return;
    revive();
    subtitles.onTrackChanged();
  };
  subtitles.activeTrack = () => {
    const track = active();
    if (dead && track !== dead) revive();
    return dead ? null : track;
  };
  loader.off('error'); // switches the track off
  loader.on('error', fail);
  addEventListener('online', tryAgain);
  vhs.on('dispose', () => removeEventListener('online', tryAgain));
  tell(false); // what failed before was something else
  return fail;
}

function watch(request: Request, fail: () => void, segment: Segment | undefined): void {
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(fail, patience * 1000);
  };
  request.addEventListener('progress', wait);
  request.addEventListener('loadend', () => clearTimeout(timer));
  // VHS hears of the end after this.
  request.addEventListener('readystatechange', () => {
    if (request.readyState < request.DONE) wait();
    else if (!request.aborted && !isWell(request, segment)) fail();
  });
  wait();
}

/** Whether captions have come, or a list of them; of what is encrypted or in boxes VHS has to find out. */
function isWell({ status, response }: Request, segment: Segment | undefined): boolean {
  if (status < 200 || status > 299) return false;
  if (!segment) return /^\s*#EXTM3U.*#EXT-X-TARGETDURATION:/s.test(response);
  return (
    !!(segment.key || segment.map) || new TextDecoder().decode(response.slice(0, 9)).startsWith('WEBVTT')
  );
}
