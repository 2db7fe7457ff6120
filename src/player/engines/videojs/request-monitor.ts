import type { PlayerError } from '../../player-error.js';
import { requestTimeout } from '../../retry/timeouts.js';
import type { RequestOptions, VhsRequest } from './vhs-internals.js';

/** A request of a stream that has failed. */
export interface FailedRequest {
  readonly url: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** How many have failed in a row. */
  readonly times: number;
  /** It was ended by `timeOutAll()`. */
  readonly timedOut: boolean;
  /** Why it was refused. */
  readonly reason?: PlayerError;
}

/** A segment that has come so often without effect cannot be played. */
const maxDownloads = 4;

/** Bytes of an AES-128 key. */
const keyLength = 16;

/** The initialization section of a segment is requested beside the segment: where it fails, that costs two requests. */
const requestsOf = (type: string | undefined) => (type === 'segment-media-initialization' ? 2 : 1);

/** Knows which requests of a stream have failed and which hang, from their `XMLHttpRequest`s. */
export class RequestMonitor {
  #last: FailedRequest | undefined;
  #sent = 0;
  readonly #pending = new Set<VhsRequest>();
  readonly #timedOut = new WeakSet<VhsRequest>();
  readonly #refused = new WeakMap<VhsRequest, PlayerError>();
  /** How often each segment has come since the buffer changed. */
  readonly #downloads = new Map<string, number>();
  #buffered = 0;

  constructor(
    /** Hears of each failure, once VHS has dealt with it. */
    readonly onFailure: (failed: FailedRequest) => void,
    /** Seconds of media that are buffered. */
    readonly buffered: () => number,
  ) {}

  /** The last failure, if no media has come since. */
  get last(): FailedRequest | undefined {
    return this.#last;
  }

  /** How many requests were sent so far. */
  get sent(): number {
    return this.#sent;
  }

  /** What failed before belongs to another source. */
  reset(): void {
    this.#last = undefined;
    this.#pending.clear();
    this.#downloads.clear();
  }

  /** Has every pending request time out; answers whether there was any. */
  timeOutAll(): boolean {
    for (const request of this.#pending) {
      this.#timedOut.add(request);
      request.timeout = 1; // counts from the beginning (XHR, "timeout"); VHS hears of a failure, not of its own abort
    }
    return this.#pending.size > 0;
  }

  /** Has an answer that came, or is coming, count as a failure, for VHS as well. Call it before the listeners of `watch`. */
  refuse(request: VhsRequest, reason: PlayerError): void {
    if (this.#refused.has(request)) return;
    this.#refused.set(request, reason);
    if (request.readyState === request.DONE) Object.defineProperty(request, 'status', { value: 0 });
    else request.timeout = 1;
  }

  /** Watches a request that is about to be sent. */
  watch(request: VhsRequest, options: RequestOptions): void {
    const { uri, requestType } = options;
    this.#sent++;
    this.#pending.add(request);
    request.timeout ||= requestTimeout * 1000; // WebKit (2.50) lets a sent request's timeout be shortened, but not be set
    // VHS hears of the end after this, and before `loadend`.
    request.addEventListener('readystatechange', () => {
      if (request.readyState !== request.DONE || !this.#pending.delete(request) || request.aborted) return;
      this.#refuseUseless(request, options);
      const { status } = request;
      if (status < 200 || status > 299) this.#fail(request, uri, requestType);
      else if (requestType === 'segment') this.#last = undefined;
    });
  }

  /** VHS would request a key of another length, and a segment that it cannot play, without end. */
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
