import './no-style.js';
import videojs from 'video.js';
import '@videojs/http-streaming';
import type { ClipSource } from '../../../clip/clip.js';
import { type PlayerError, playerError } from '../../player-error.js';
import { timeRanges } from '../../time-ranges.js';
import { savesData } from '../../tracks/save-data.js';
import type { Engine, EngineReport } from '../engine.js';
import { type MpdParser, takeMpdParser } from './dash.js';
import { ManifestGuard } from './manifest-guard.js';
import { mayChoose, type Playlist, type Playlists, thriftiest } from './playlists.js';
import { type LadderPlayer, type LadderTech, observeLadder } from './renditions.js';
import { type DeadRequest, DeadRequests, type RequestOptions } from './request-monitor.js';
import { isManifest } from './validate-manifest.js';
import { type CaptionsVhs, watchCaptions } from './vhs-captions.js';
import { type EndingTech, endWithBroadcast } from './vhs-end.js';
import { withTimeline } from './vhs-timeline.js';

/** What feeds a media element by video.js. */
export interface Feed extends Required<Pick<Engine, 'setQuality' | 'setSound'>> {
  /** Sources of DASH come with their parser. */
  load(source: ClipSource, parser?: MpdParser): void;
  /** As `Engine.again()`. */
  again(): boolean;
  unload(): void;
  /** A report of the media element, with what is known here alone. */
  told(said: EngineReport): EngineReport;
}

/** Tells which rendition to go to now. */
type Selector = () => Playlist | undefined;

/** What this file uses of VHS, which has no types. */
interface Vhs {
  readonly xhr: { onRequest(hook: (options: RequestOptions) => RequestOptions): void };
  /** Undefined until the first request is sent. */
  readonly playlists?: Playlists;
  selectPlaylist?: Selector;
}

interface StreamingTech extends EndingTech, LadderTech {
  readonly vhs?: LadderTech['vhs'] & EndingTech['vhs'] & CaptionsVhs & Vhs;
  disposeSourceHandler(): void;
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

/** Puts video.js, without any element of its own, behind a media element; ends with the signal. */
export function createFeed(
  media: HTMLMediaElement,
  report: (report: EngineReport) => void,
  signal: AbortSignal,
): Feed {
  const player = drive(media);
  const tech = player.tech(true) as unknown as StreamingTech;
  let asked = -1;
  let over = false;
  let saving = false;
  const tell = (said: EngineReport) => {
    if (!over) report(said); // several may notice that a source is dead
    over ||= said.error !== undefined;
  };
  const requests = new DeadRequests(
    (dead) => halt(tech.vhs?.playlists, dead, tell),
    () => timeRanges(media.buffered).reduce((sum, { start, end }) => sum + end - start, 0),
  );
  const reason = () => explained(playerError(player.error() ?? null, player.currentSrc()), requests);
  player.on('error', () => tell({ error: reason(), times: requests.last?.times }));
  player.on('xhr-hooks-ready', () => {
    const { vhs } = tech;
    if (!vhs) return;
    const isCaptions = watchCaptions(vhs, report);
    const manifests = new ManifestGuard(() => vhs.playlists?.main !== undefined, requests, tell);
    vhs.xhr.onRequest((options) => watchRequest(options, isCaptions, requests, manifests, tell));
    if (saving) saveData(vhs, () => saving);
  });
  endWithBroadcast(media, tech, signal);
  tech.on('seekablechanged', () => report(withTimeline({ state: {} }, tech)));
  signal.addEventListener('abort', () => dispose(player, media), { once: true });
  const unload = () => {
    requests.forget();
    tech.disposeSourceHandler();
    media.removeAttribute('src');
    media.load();
  };
  const ladder = observeLadder(player as unknown as LadderPlayer, tech, report, signal);
  return {
    ...ladder,
    setQuality(id) {
      saving = false;
      ladder.setQuality(id);
    },
    load({ src, type = '' }, parser) {
      if (parser) takeMpdParser(parser);
      asked = -1;
      over = false;
      saving = savesData();
      requests.forget();
      if (media.hasAttribute('src')) unload(); // else the old source speaks on until video.js comes to the new one
      player.src({ src, type });
    },
    again() {
      const playlists = tech.vhs?.playlists;
      if (!playlists?.media() || asked === requests.sent) return false; // the last time, it did not even ask
      asked = requests.sent;
      if (!requests.expire()) playlists.load();
      return true;
    },
    unload,
    told: (said) => withTimeline(said, tech),
  };
}

/** video.js behind a media element, whose box is given back what it says of itself. */
function drive(media: HTMLMediaElement) {
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

/** Has VHS take the smallest rendition, at first and until a viewer chooses (`saving` is false then), not what fits. */
function saveData(vhs: Vhs, saving: () => boolean): void {
  const { Vhs } = videojs as unknown as { readonly Vhs: { readonly STANDARD_PLAYLIST_SELECTOR: Selector } };
  const smallest = () => saving() && thriftiest(vhs.playlists?.main?.playlists ?? []);
  vhs.selectPlaylist = () => smallest() || Vhs.STANDARD_PLAYLIST_SELECTOR.call(vhs);
}

/** VHS would ask for a part that failed for ever, every few seconds: here it stops, until it is told to go on. */
function halt(
  playlists: Playlists | undefined,
  dead: DeadRequest,
  report: (report: EngineReport) => void,
): void {
  if (!playlists || mayChoose(playlists, dead)) return;
  const current = playlists.media();
  const reason = networkError(dead);
  if (current) {
    playlists.media(current); // unless VHS has put off going to another one
    playlists.pause();
  }
  const { times } = dead;
  if (!current)
    report({ error: reason, times: Math.min(times + 1, 3) }); // the manifest is asked for again as well
  else if (dead.expired) playlists.load();
  else report({ lapse: reason, times });
}

/**
 * A stream whose requests fail is not one that cannot be played: but where its media source stands open already, the
 * media element says so (HTML, "media data fetch failed"), and which of the two comes first is a matter of chance.
 */
function explained(error: PlayerError, { last }: DeadRequests): PlayerError {
  return last && error.code !== 'decode' ? networkError(last) : error;
}

function networkError({ url, status, reason }: DeadRequest): PlayerError {
  return reason ?? { code: 'network', message: `${url}: ${status || 'no answer'}`, status };
}

/**
 * VHS fetches media itself, so the element fires no `progress` for what is on its way: the request does. A manifest
 * counts when it is there, so that one which never ends has no more time by that.
 */
function watchRequest(
  options: RequestOptions,
  isCaptions: (request: XMLHttpRequest, options: RequestOptions) => boolean,
  requests: DeadRequests,
  manifests: ManifestGuard,
  report: (report: EngineReport) => void,
): RequestOptions {
  const { beforeSend, requestType } = options;
  return {
    ...options,
    beforeSend(request) {
      beforeSend?.(request);
      if (isCaptions(request, options)) return; // the picture does without
      if (isManifest(requestType)) manifests.watch(request, options);
      else request.addEventListener('progress', () => request.status < 300 && report({ progress: true }));
      requests.watch(request, options);
    },
  };
}
