import videojs from 'video.js';
import type { ClipSource } from '../clip/clip.js';
import type { EngineReport } from './engine.js';
import { playerError } from './player-error.js';
import { type EndingTech, endWithBroadcast } from './vhs-end.js';
import { withTimeline } from './vhs-timeline.js';

/** What feeds a media element by video.js. */
export interface Feed {
  load(source: ClipSource): void;
  unload(): void;
  /** A report of the media element, with what is known here alone. */
  told(said: EngineReport): EngineReport;
}

/** What this file uses of VHS, which has no types. */
interface StreamingTech extends EndingTech {
  readonly vhs?: NonNullable<EndingTech['vhs']> & {
    readonly xhr: { onRequest(hook: (options: RequestOptions) => RequestOptions): void };
  };
  disposeSourceHandler(): void;
  on(type: string, listener: () => void): void;
}
interface RequestOptions {
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
  player.on('error', () => report({ error: playerError(player.error() ?? null, player.currentSrc()) }));
  player.on('xhr-hooks-ready', () => tech.vhs?.xhr.onRequest((options) => watchBytes(options, report)));
  endWithBroadcast(media, tech, signal);
  tech.on('seekablechanged', () => report(withTimeline({ state: {} }, tech)));
  signal.addEventListener('abort', () => player.dispose(), { once: true });
  const unload = () => {
    tech.disposeSourceHandler();
    media.removeAttribute('src');
    media.load();
  };
  return {
    load({ src, type = '' }) {
      if (media.currentSrc) unload(); // else the old source speaks on until video.js comes to the new one
      player.src({ src, type });
    },
    unload,
    told: (said) => withTimeline(said, tech),
  };
}

/** VHS fetches media itself, so the element fires no `progress` for what is on its way: the request does. */
function watchBytes(options: RequestOptions, report: (report: EngineReport) => void): RequestOptions {
  const { beforeSend } = options;
  return {
    ...options,
    beforeSend(request) {
      beforeSend?.(request);
      request.addEventListener('progress', () => request.status < 300 && report({ progress: true }));
    },
  };
}
