import type { EngineReport } from '../engine.js';
import { ContinuedNumbers } from './continued-numbers.js';
import { InheritedTags } from './inherited-tags.js';
import { repairPlaylist } from './repair-playlist.js';
import type { RequestMonitor } from './request-monitor.js';
import { validateManifest } from './validate-manifest.js';
import type { RequestOptions } from './vhs-internals.js';

/**
 * Validates and repairs manifests before VHS reads them. For an invalid manifest VHS waits without end, or throws
 * uncaught errors. An invalid master playlist or first MPD is an error of the source. An invalid media playlist
 * counts as a failed request, so that VHS switches to another rendition. An invalid MPD update of a live stream is
 * replaced with the last valid one.
 */
export class ManifestGuard {
  #lastGood: string | undefined;
  readonly #inherited = new InheritedTags();
  readonly #numbers = new ContinuedNumbers();

  constructor(
    /** Returns whether VHS has read a master playlist or an MPD of this source. */
    readonly hasMain: () => boolean,
    readonly requests: RequestMonitor,
    readonly report: (report: EngineReport) => void,
  ) {}

  /** Watches a request before it is sent. Call it before `requests.watch`. */
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
      if (request.readyState !== request.OPENED && check()) this.#use(request, url, requestType, isRendition);
    });
  }

  /** Reports progress once a manifest is complete, so that a manifest that never ends still times out. */
  #use(request: XMLHttpRequest, url: string, requestType: string, isRendition: boolean): void {
    if (request.readyState !== request.DONE || request.status < 200 || request.status > 299) return;
    if (requestType === 'hls-playlist') {
      const { responseText, responseURL: base } = request;
      const continued = this.#numbers.resolve(responseText, url);
      replaceResponse(request, repairPlaylist(this.#inherited.resolve(continued, base, !isRendition), base));
    } else this.#lastGood = request.responseText;
    this.report({ progress: true });
  }

  #keepLast(request: XMLHttpRequest): void {
    if (this.#lastGood !== undefined) replaceResponse(request, this.#lastGood);
  }
}

/** Replaces the response text that VHS reads. */
function replaceResponse(request: XMLHttpRequest, responseText: string): void {
  Object.defineProperty(request, 'responseText', { value: responseText });
}
