import videojs from 'video.js';
import type { ClipSource } from '../clip/clip.js';
import { DeadRequests } from './dead-requests.js';
import type { EngineReport } from './engine.js';
import { type PlayerError, playerError } from './player-error.js';

/** What feeds a media element by video.js. */
export interface Feed {
  load(source: ClipSource): void;
  unload(): void;
}

/** What this file uses of VHS, which has no types. */
interface StreamingTech {
  readonly vhs?: { readonly xhr: { onRequest(hook: (options: RequestOptions) => RequestOptions): void } };
  disposeSourceHandler(): void;
}
interface RequestOptions {
  readonly uri: string;
  beforeSend?: (request: XMLHttpRequest) => void;
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
  videojs.options.autoSetup = false;
  videojs.log.level('off');
  const stage = media.parentElement;
  const player = videojs(media, headless);
  const tech = player.tech(true) as unknown as StreamingTech;
  stage?.removeAttribute('role');
  stage?.removeAttribute('aria-label');
  stage?.removeAttribute('tabindex');
  const requests = new DeadRequests();
  const reason = () => explained(playerError(player.error() ?? null, player.currentSrc()), requests);
  player.on('error', () => report({ error: reason() }));
  player.on('xhr-hooks-ready', () => {
    tech.vhs?.xhr.onRequest((options) => watchRequest(options, requests, report));
  });
  signal.addEventListener('abort', () => player.dispose(), { once: true });
  const unload = () => {
    tech.disposeSourceHandler();
    media.removeAttribute('src');
    media.load();
  };
  return {
    load({ src, type = '' }) {
      requests.forget();
      if (media.currentSrc) unload(); // else the old source speaks on until video.js comes to the new one
      player.src({ src, type });
    },
    unload,
  };
}

/**
 * A stream whose requests fail is not one that cannot be played: but where its media source stands open already, the
 * media element says so (HTML, "media data fetch failed"), and which of the two comes first is a matter of chance.
 */
function explained(error: PlayerError, { last }: DeadRequests): PlayerError {
  if (!last || error.code !== 'no-source') return error;
  return { code: 'network', message: `${last.url}: ${last.status || 'no answer'}` };
}

/** VHS fetches media itself, so the element fires no `progress` for what is on its way: the request does. */
function watchRequest(
  options: RequestOptions,
  requests: DeadRequests,
  report: (report: EngineReport) => void,
): RequestOptions {
  const { beforeSend } = options;
  return {
    ...options,
    beforeSend(request) {
      beforeSend?.(request);
      requests.watch(request, options.uri);
      request.addEventListener('progress', () => request.status < 300 && report({ progress: true }));
    },
  };
}
