import './no-style.js';
import videojs from 'video.js';
import '@videojs/http-streaming';
import type { ClipSource } from '../../../clip/clip.js';
import type { PlayerError } from '../../player-error.js';
import { timeRanges } from '../../time-ranges.js';
import { prefersReducedData } from '../../tracks/save-data.js';
import type { Engine, EngineReport } from '../engine.js';
import { playerError } from '../media-error.js';
import { type MpdParser, takeMpdParser } from './dash.js';
import { ManifestGuard } from './manifest-guard.js';
import { cheapestRendition, hasOtherRendition } from './playlists.js';
import { observeRenditions, type TrackPlayer } from './renditions.js';
import { type FailedRequest, RequestMonitor } from './request-monitor.js';
import { isManifest } from './validate-manifest.js';
import { watchCaptions } from './vhs-captions.js';
import { endWithBroadcast } from './vhs-end.js';
import {
  fetchOneSegment,
  hooksReady,
  type RequestOptions,
  standardSelector,
  type Tech,
  type Vhs,
} from './vhs-internals.js';
import { withStreamTimeline } from './vhs-timeline.js';

/** The sources of a media element that video.js drives. */
export interface VideojsSource extends Required<Pick<Engine, 'setRendition' | 'setAudioTrack'>> {
  /** A source of DASH comes with its parser. */
  load(source: ClipSource, parser?: MpdParser): void;
  /** As `Engine.reload()`. */
  reload(): boolean;
  unload(): void;
  /** A report of the media element, with what only VHS knows. */
  withTimeline(report: EngineReport): EngineReport;
}

const headless = {
  controls: false,
  autoplay: false,
  preload: 'auto',
  children: ['mediaLoader'],
  html5: { nativeTextTracks: true },
  userActions: { hotkeys: false, click: false, doubleClick: false },
  errorDisplay: false,
  liveui: false,
};

/** Puts video.js, without any element of its own, behind a media element until the signal is aborted. */
export function createVideojsSource(
  media: HTMLMediaElement,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): VideojsSource {
  const player = createPlayer(media);
  const tech = player.tech(true) as unknown as Tech;
  let sentAtReload = -1;
  let hasFailed = false;
  let savesData = false;
  const tell = (change: EngineReport) => {
    if (!hasFailed) report(change); // several parts may notice that a source is dead
    hasFailed ||= change.error !== undefined;
  };
  const requests = new RequestMonitor(
    (failed) => tech.vhs && halt(tech.vhs, failed, tell),
    () => timeRanges(media.buffered).reduce((sum, { start, end }) => sum + end - start, 0),
  );
  const reason = () => explained(playerError(player.error() ?? null, player.currentSrc()), requests);
  player.on('error', () => tell({ error: reason(), times: requests.last?.times }));
  player.on(hooksReady, () => {
    const { vhs } = tech;
    if (!vhs) return;
    watchRequests(vhs, requests, tell, report);
    if (savesData) saveData(vhs, () => savesData);
    // VHS creates its controller in the task of this event.
    queueMicrotask(() => fetchOneSegment(vhs, () => isPreloading(media)));
  });
  endWithBroadcast(media, tech, signal);
  tech.on('seekablechanged', () => report(withStreamTimeline({ state: {} }, tech)));
  signal.addEventListener('abort', () => dispose(player, media), { once: true });
  const unload = () => {
    requests.reset();
    tech.disposeSourceHandler();
    media.removeAttribute('src');
    media.load();
  };
  const choices = observeRenditions(player as unknown as TrackPlayer, tech, report, signal);
  return {
    ...choices,
    setRendition(id) {
      savesData = false;
      choices.setRendition(id);
    },
    load({ src, type = '' }, parser) {
      if (parser) takeMpdParser(parser);
      sentAtReload = -1;
      hasFailed = false;
      savesData = prefersReducedData();
      requests.reset();
      if (media.hasAttribute('src')) unload(); // else the source before reports until video.js comes to the new one
      player.src({ src, type });
    },
    reload() {
      if (!tech.vhs?.playlists.media() || sentAtReload === requests.sent) return false; // the last time, VHS sent none
      sentAtReload = requests.sent;
      if (!requests.timeOutAll()) tech.vhs.playlists.load();
      return true;
    },
    unload,
    withTimeline: (change) => withStreamTimeline(change, tech),
  };
}

/** Whether the media element has `preload=metadata`, and nobody has played it yet. */
const isPreloading = ({ preload, paused, played }: HTMLMediaElement) =>
  preload === 'metadata' && paused && !played.length;

/** A video.js player behind a media element, whose box keeps the attributes that it had. */
function createPlayer(media: HTMLMediaElement) {
  videojs.options.autoSetup = false;
  videojs.log.level('off');
  const box = media.parentElement;
  const player = videojs(media, headless);
  for (const name of ['role', 'aria-label', 'tabindex']) box?.removeAttribute(name);
  return player;
}

/** Ends video.js, which would take the media element and its box out of the page: both stay where they stand. */
function dispose(player: { dispose(): void }, media: HTMLMediaElement): void {
  const box = media.parentElement;
  const { parentNode = null, nextSibling = null } = box ?? {};
  player.dispose();
  box?.append(media);
  if (box) parentNode?.insertBefore(box, nextSibling);
}

/** Has VHS take the smallest rendition until a viewer chooses one (`isOn` is false then), not the one that fits. */
function saveData(vhs: Vhs, isOn: () => boolean): void {
  const standard = standardSelector(videojs);
  const smallest = () => isOn() && cheapestRendition(vhs.playlists.main?.playlists ?? []);
  vhs.selectPlaylist = () => smallest() || standard.call(vhs);
}

/** VHS would request what failed without end, every few seconds: it stops here, until `reload()`. */
function halt(vhs: Vhs, failed: FailedRequest, report: (report: EngineReport) => void): void {
  const { playlists } = vhs;
  if (hasOtherRendition(playlists, failed)) return;
  const current = playlists.media();
  const reason = networkError(failed);
  if (current) {
    playlists.media(current); // unless VHS has put off a switch to another one
    playlists.pause();
  }
  const { times } = failed;
  if (!current)
    report({ error: reason, times: Math.min(times + 1, 3) }); // the manifest is requested again as well
  else if (failed.timedOut) playlists.load();
  else report({ recoverableError: reason, times });
}

/**
 * A stream whose requests fail may be playable: but where its media source is open already, the media element reports
 * that it is not (HTML, "media data fetch failed"), and which of the two comes first is a matter of chance.
 */
function explained(error: PlayerError, { last }: RequestMonitor): PlayerError {
  return last && error.code !== 'decode' ? networkError(last) : error;
}

function networkError({ url, status, reason }: FailedRequest): PlayerError {
  return reason ?? { code: 'network', message: `${url}: ${status || 'no answer'}`, status };
}

/**
 * Watches all requests of a source. VHS fetches media itself, so the element fires no `progress`: the request does. A
 * manifest counts as progress when it is complete, so that one that never ends has no more time by that.
 */
function watchRequests(
  vhs: Vhs,
  requests: RequestMonitor,
  tell: (report: EngineReport) => void,
  report: (report: EngineReport) => void,
): void {
  const isCaptions = watchCaptions(vhs, report);
  let isFirst = true; // VHS sends it while it is made: its members are not there yet
  const manifests = new ManifestGuard(() => !isFirst && vhs.playlists.main !== undefined, requests, tell);
  vhs.xhr.onRequest((options: RequestOptions) => {
    const { beforeSend, requestType } = options;
    return {
      ...options,
      beforeSend(request) {
        beforeSend?.(request);
        if (!isFirst && isCaptions(request, options)) return; // the picture does without
        if (isManifest(requestType)) manifests.watch(request, options);
        else request.addEventListener('progress', () => request.status < 300 && tell({ progress: true }));
        requests.watch(request, options);
        isFirst = false;
      },
    };
  });
}
