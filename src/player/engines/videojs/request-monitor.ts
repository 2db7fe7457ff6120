import type { PlayerError } from '../../player-error.js';
import { requestTimeout } from '../../retry/timeouts.js';
import type { RequestOptions, VhsRequest } from './vhs-internals.js';

/** A failed request of a stream. */
export interface FailedRequest {
  readonly url: string;
  /** The HTTP status, or 0 without a response. */
  readonly status: number;
  /** The number of consecutive failed requests. */
  readonly times: number;
  /** `timeOutAll()` has ended the request. */
  readonly timedOut: boolean;
  /** The reason for the refusal. */
  readonly reason?: PlayerError;
}

/** The number of downloads of one segment, without a change of the buffer, after which it counts as unplayable. */
const maxDownloads = 4;

/** Length of an AES-128 key, in bytes. */
const keyLength = 16;

/**
 * Returns the number of requests that one failure represents. The initialization section is requested together with
 * its segment.
 */
const requestsOf = (type: string | undefined) => (type === 'segment-media-initialization' ? 2 : 1);

/** Tracks which requests of a stream are pending and which have failed, by their `XMLHttpRequest`. */
export class RequestMonitor {
  #last: FailedRequest | undefined;
  #sent = 0;
  readonly #pending = new Set<VhsRequest>();
  readonly #timedOut = new WeakSet<VhsRequest>();
  readonly #refused = new WeakMap<VhsRequest, PlayerError>();
  /** Downloads per segment since the buffer last changed. */
  readonly #downloads = new Map<string, number>();
  #buffered = 0;

  constructor(
    /** Called for each failure, after VHS has handled it. */
    readonly onFailure: (failed: FailedRequest) => void,
    /** Seconds of buffered media. */
    readonly buffered: () => number,
  ) {}

  /** The last failure, or undefined if a segment has been loaded after it. */
  get last(): FailedRequest | undefined {
    return this.#last;
  }

  /** Number of requests sent so far. */
  get sent(): number {
    return this.#sent;
  }

  /** Forgets pending requests and failures, because the source changes. */
  reset(): void {
    this.#last = undefined;
    this.#pending.clear();
    this.#downloads.clear();
  }

  /** Makes every pending request time out. Returns false when none is pending. */
  timeOutAll(): boolean {
    for (const request of this.#pending) {
      this.#timedOut.add(request);
      request.timeout = 1; // it counts from `send()` (XHR, "timeout"); VHS treats a timeout as a failure, but ignores an abort
    }
    return this.#pending.size > 0;
  }

  /** Makes a response count as a failure, for VHS as well. Call it before the listeners of `watch` run. */
  refuse(request: VhsRequest, reason: PlayerError): void {
    if (this.#refused.has(request)) return;
    this.#refused.set(request, reason);
    if (request.readyState === request.DONE) Object.defineProperty(request, 'status', { value: 0 });
    else request.timeout = 1;
  }

  /** Watches a request before it is sent. */
  watch(request: VhsRequest, options: RequestOptions): void {
    const { uri, requestType } = options;
    this.#sent++;
    this.#pending.add(request);
    request.timeout ||= requestTimeout * 1000; // WebKit (2.50) can shorten the timeout of a sent request, but cannot set one
    // VHS handles the response after this event and before `loadend`.
    request.addEventListener('readystatechange', () => {
      if (request.readyState !== request.DONE || !this.#pending.delete(request) || request.aborted) return;
      this.#refuseUseless(request, options);
      const { status } = request;
      if (status < 200 || status > 299) this.#fail(request, uri, requestType);
      else if (requestType === 'segment') this.#last = undefined;
    });
  }

  /** Refuses keys of a wrong length and segments that cannot be played: VHS would request both without end. */
  #refuseUseless(request: VhsRequest, { uri, requestType, headers }: RequestOptions): void {
    if (request.status < 200 || request.status > 299) return;
    const error = (message: string): PlayerError => ({ code: 'decode', message: `${uri}: ${message}` });
    if (requestType === 'segment-key' && request.response?.byteLength !== keyLength)
      this.refuse(request, error(`expected a key of ${keyLength} bytes`));
    if (requestType === 'segment' && this.#countDownload(`${uri} ${headers?.Range}`) >= maxDownloads)
      this.refuse(request, error(`came ${maxDownloads} times, and could not be played`));
  }

  #countDownload(segment: string): number {
    const buffered = this.buffered();
    if (buffered !== this.#buffered) this.#downloads.clear();
    this.#buffered = buffered;
    const times = (this.#downloads.get(segment) ?? 0) + 1;
    this.#downloads.set(segment, times);
    return times;
  }

  #fail(request: VhsRequest, url: string, requestType: string | undefined): void {
    const times = (this.#last?.times ?? 0) + requestsOf(requestType);
    const reason = this.#refused.get(request);
    const timedOut = this.#timedOut.has(request);
    const failed = { url, status: request.status, times, timedOut, ...(reason && { reason }) };
    this.#last = failed;
    request.addEventListener('loadend', () => this.#last === failed && this.onFailure(failed));
  }
}
