import type { EngineReport } from '../engine.js';
import { repairPlaylist } from './repair-playlist.js';
import type { RequestMonitor } from './request-monitor.js';
import { validateManifest } from './validate-manifest.js';
import type { RequestOptions } from './vhs-internals.js';

/**
 * Stands between the manifests of a stream and VHS, which throws where nobody catches, or waits for ever, for what is
 * none. A bad master playlist or first MPD is an error of the source. A bad media playlist counts as a failed request,
 * so that VHS goes to another rendition. A bad MPD of a broadcast that plays leaves the last good one in place.
 */
export class ManifestGuard {
  #lastGood: string | undefined;

  constructor(
    /** Whether VHS has read a master playlist or an MPD of this source. */
    readonly hasMain: () => boolean,
    readonly requests: RequestMonitor,
    readonly report: (report: EngineReport) => void,
  ) {}

  /** Watches a request that is about to be sent; call it before `requests.watch`. */
  watch(request: XMLHttpRequest, { uri: url, requestType = '' }: RequestOptions): void {
    const isRendition = this.hasMain();
    const check = (loaded = 0) => {
      const error = validateManifest(request, { url, requestType, isRendition }, loaded);
      if (!error) return true;
      if (!isRendition) this.report({ error });
      else if (requestType === 'dash-manifest' && request.readyState === request.DONE)
        this.#keepLast(request);
      else this.requests.refuse(request, error);
      return false;
    };
    request.addEventListener('progress', ({ loaded }) => check(loaded));
    request.addEventListener('readystatechange', () => {
      if (request.readyState !== request.OPENED && check()) this.#use(request, requestType);
    });
  }

  /** A manifest counts as progress when it is all there: one that never ends has no more time by what comes of it. */
  #use(request: XMLHttpRequest, requestType: string): void {
    if (request.readyState !== request.DONE || request.status < 200 || request.status > 299) return;
    if (requestType === 'hls-playlist') {
      answer(request, repairPlaylist(request.responseText, request.responseURL));
    } else this.#lastGood = request.responseText;
    this.report({ progress: true });
  }

  #keepLast(request: XMLHttpRequest): void {
    if (this.#lastGood !== undefined) answer(request, this.#lastGood);
  }
}

/** What VHS reads of an answer from now on. */
function answer(request: XMLHttpRequest, responseText: string): void {
  Object.defineProperty(request, 'responseText', { value: responseText });
}
