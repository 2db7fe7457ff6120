import './no-style.js';
import videojs from 'video.js';
import '@videojs/http-streaming';
import type { ClipSource } from '../../../clip/clip.js';
import type { PlayerError } from '../../player-error.js';
import { timeRanges } from '../../time-ranges.js';
import { prefersReducedData } from '../../tracks/save-data.js';
import type { Engine, EngineReport } from '../engine.js';
import { playerError } from '../media-error.js';
import { type MpdParser, takeMpdParser, textTrackOf } from './dash.js';
import { ManifestGuard } from './manifest-guard.js';
import { cheapestRendition, hasOtherRendition } from './playlists.js';
import { observeRenditions, type TrackPlayer } from './renditions.js';
import { type FailedRequest, RequestMonitor } from './request-monitor.js';
import { isManifest } from './validate-manifest.js';
import { watchCaptions } from './vhs-captions.js';
import { endWithBroadcast } from './vhs-end.js';
import { skipHalfGaps } from './vhs-gaps.js';
import {
  fetchOneSegment,
  hooksReady,
  type RequestOptions,
  standardSelector,
  type Tech,
  type Vhs,
} from './vhs-internals.js';
import { announceSeek } from './vhs-start.js';
import { withStreamTimeline } from './vhs-timeline.js';

/** Loads sources into a media element that video.js drives. */
export interface VideojsSource extends Required<Pick<Engine, 'setRendition' | 'setAudioTrack'>> {
  /** Loads a source; a DASH source needs the MPD parser. */
  load(source: ClipSource, parser?: MpdParser): void;
  /** As `Engine.reload()`. */
  reload(): boolean;
  unload(): void;
  /** Call it before a seek. */
  announceSeek(): void;
  /** Adds the timeline of a live stream to a report of the media element. */
  withTimeline(report: EngineReport): EngineReport;
}

/** `downlink` is an estimate in Mbit/s (https://wicg.github.io/netinfo/). */
interface NetworkNavigator extends Navigator {
  readonly connection?: { readonly downlink?: number };
}

const headless = {
  controls: false,
  autoplay: false,
  preload: 'auto',
  children: ['mediaLoader'],
  userActions: { hotkeys: false, click: false, doubleClick: false },
  errorDisplay: false,
  liveui: false,
};

/** Bandwidth that VHS assumes before its first measurement, in bit/s. */
const defaultBandwidth = 4_194_304;
/** Chromium answers 1.45 Mbit/s and more for a connection that it has not measured. */
const leastUnmeasured = 1_400_000;

/**
 * How VHS estimates the bandwidth. The estimate of the browser, in Chromium alone, counts for the first rendition only, and
 * only where it tells of a slow connection. By default VHS prefers it to its own measurements, and stays at a low
 * rendition (http-streaming#1604).
 */
function bandwidthOptions() {
  const downlink = ((navigator as NetworkNavigator).connection?.downlink ?? 0) * 1e6;
  const isSlow = downlink > 0 && downlink < leastUnmeasured;
  return { useNetworkInformationApi: false, bandwidth: isSlow ? downlink : defaultBandwidth };
}

/** Lets video.js, without elements of its own, drive a media element until the signal is aborted. */
export function createVideojsSource(
  media: HTMLMediaElement,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): VideojsSource {
  const player = createPlayer(media);
  const tech = player.tech(true) as unknown as Tech;
  nameTextTracks(tech);
  let sentAtReload = -1;
  let hasFailed = false;
  let savesData = false;
  const reportOnce = (change: EngineReport) => {
    if (!hasFailed) report(change); // several components may report the failure of one source
    hasFailed ||= change.error !== undefined;
  };
  const requests = new RequestMonitor(
    (failed) => tech.vhs && halt(tech.vhs, failed, reportOnce),
    () => timeRanges(media.buffered).reduce((sum, { start, end }) => sum + end - start, 0),
  );
  const reason = () => withCause(playerError(player.error() ?? null, player.currentSrc()), requests);
  player.on('error', () => {
    const change = { error: reason(), times: requests.last?.times, mediaError: true };
    // VHS listens to the same event, and throws if the report has disposed video.js before.
    queueMicrotask(() => reportOnce(change));
  });
  player.on(hooksReady, () => {
    const { vhs } = tech;
    if (!vhs) return;
    watchRequests(vhs, requests, reportOnce, report);
    if (savesData) saveData(vhs, () => savesData);
    // VHS creates its controller in the task of this event.
    queueMicrotask(() => fetchOneSegment(vhs, () => isPreloading(media)));
  });
  endWithBroadcast(media, tech, signal);
  skipHalfGaps(media, tech, signal);
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
      if (media.hasAttribute('src')) unload(); // otherwise the previous source reports until video.js loads the new one
      player.src({ src, type });
    },
    reload() {
      // After an error video.js needs the source again, and so it does if the last reload sent no request.
      if (hasFailed || !tech.vhs?.playlists.media() || sentAtReload === requests.sent) return false;
      sentAtReload = requests.sent;
      if (!requests.timeOutAll()) tech.vhs.playlists.load();
      return true;
    },
    unload,
    announceSeek: () => announceSeek(tech),
    withTimeline: (change) => withStreamTimeline(change, tech),
  };
}

/** Whether the media element has `preload=metadata` and has not played yet. */
const isPreloading = ({ preload, paused, played }: HTMLMediaElement) =>
  preload === 'metadata' && paused && !played.length;

/**
 * Creates the video.js player and removes the attributes that it adds to the parent of the media element. video.js would
 * set the volume to 1, mute by the attribute, repeat by an attribute of before, and pause after its own `ended` event.
 */
function createPlayer(media: HTMLMediaElement) {
  videojs.options.autoSetup = false;
  quiet(videojs.log);
  const box = media.parentElement;
  const html5 = { nativeTextTracks: true, vhs: bandwidthOptions() };
  const { volume, muted } = media;
  const player = videojs(media, { ...headless, html5 });
  for (const name of ['role', 'aria-label', 'tabindex']) box?.removeAttribute(name);
  player.volume(volume);
  media.muted = muted;
  Object.assign(player.options_, { loop: false });
  player.pause = () => undefined;
  return player;
}

/**
 * Disables messages and their history, which keeps every player that an error refers to in memory. An error in a
 * listener, which video.js would catch and log, is passed to `window.onerror`.
 */
function quiet(log: typeof videojs.log): void {
  log.level('off');
  log.history.disable();
  log.error = reportThrown;
}

function reportThrown(error: unknown): void {
  if (error instanceof Error) reportError(error);
}

/** Gives text tracks of DASH the label, the language and the kind of their set. */
function nameTextTracks(tech: Tech): void {
  const add = tech.addRemoteTextTrack;
  tech.addRemoteTextTrack = (options, cleansUp) => add.call(tech, textTrackOf(options), cleansUp);
}

/** Disposes video.js and restores the media element and its parent, because video.js removes them from the page. */
function dispose(player: { dispose(): void }, media: HTMLMediaElement): void {
  const box = media.parentElement;
  const { parentNode = null, nextSibling = null } = box ?? {};
  player.dispose();
  box?.append(media);
  if (box) parentNode?.insertBefore(box, nextSibling);
}

/** Makes VHS select the smallest rendition while `isOn()`, until the viewer selects one. */
function saveData(vhs: Vhs, isOn: () => boolean): void {
  const standard = standardSelector(videojs);
  const smallest = () => isOn() && cheapestRendition(vhs.playlists.main?.playlists ?? []);
  vhs.selectPlaylist = () => smallest() || standard.call(vhs);
}

/**
 * Stops VHS until `reload()` after a failed request, which it would otherwise repeat every few seconds without end.
 */
function halt(vhs: Vhs, failed: FailedRequest, report: (report: EngineReport) => void): void {
  const { playlists } = vhs;
  if (hasOtherRendition(playlists, failed)) return;
  const current = playlists.media();
  const reason = networkError(failed);
  if (current) {
    playlists.media(current); // drops a postponed switch to another rendition
    playlists.pause();
  }
  const { times } = failed;
  if (!current)
    report({ error: reason, times: Math.min(times + 1, 3) }); // a retry requests the manifest as well
  else if (failed.timedOut) playlists.load();
  else report({ recoverableError: reason, times });
}

/**
 * Returns the failed request as the cause of a media error. Once the media source is open, the media element
 * reports failed requests as unplayable media (HTML, "media data fetch failed"), and either error may be first.
 */
function withCause(error: PlayerError, { last }: RequestMonitor): PlayerError {
  return last && error.code !== 'decode' ? networkError(last) : error;
}

function networkError({ url, status, reason }: FailedRequest): PlayerError {
  return reason ?? { code: 'network', message: `${url}: ${status || 'no answer'}`, status };
}

/**
 * Watches all requests of a source. VHS fetches the media, so the requests fire `progress`, and the media element
 * does not. A manifest counts as progress once it is complete, so that a manifest that never ends still times out.
 */
function watchRequests(
  vhs: Vhs,
  requests: RequestMonitor,
  reportOnce: (report: EngineReport) => void,
  report: (report: EngineReport) => void,
): void {
  const isCaptions = watchCaptions(vhs, report);
  let isFirst = true; // VHS sends the first request before its members exist
  const manifests = new ManifestGuard(
    () => !isFirst && vhs.playlists.main !== undefined,
    requests,
    reportOnce,
  );
  vhs.xhr.onRequest((options: RequestOptions) => {
    const { beforeSend, requestType } = options;
    return {
      ...options,
      beforeSend(request) {
        beforeSend?.(request);
        if (!isFirst && isCaptions(request, options)) return; // captions never stop the media
        if (isManifest(requestType)) manifests.watch(request, options);
        else
          request.addEventListener('progress', () => request.status < 300 && reportOnce({ progress: true }));
        requests.watch(request, options);
        isFirst = false;
      },
    };
  });
}
