import type { PlayerError } from '../../player-error.js';

/** A request for a part of a stream that has failed. */
export interface DeadRequest {
  readonly url: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** How many have failed in a row. */
  readonly times: number;
  /** It was ended by `expire()`. */
  readonly expired: boolean;
  /** Why it was refused. */
  readonly reason?: PlayerError;
}

/** What VHS says of a request that it is about to send. */
export interface RequestOptions {
  readonly uri: string;
  readonly requestType?: string;
  readonly headers?: { readonly Range?: string };
  beforeSend?: (request: XMLHttpRequest) => void;
}

type Request = XMLHttpRequest & { readonly aborted?: boolean };

/** Milliseconds for one request: a segment that takes longer comes slower than it plays on every line. */
const longest = 60_000;

/** A segment that has come so often without effect is not one that can be played. */
const fruitless = 4;

/** Bytes of an AES-128 key. */
const keyLength = 16;

/** The head of a segment is asked for beside the segment itself: failing, it costs two requests. */
const costs = (type: string | undefined) => (type === 'segment-media-initialization' ? 2 : 1);

/** Knows which requests of a stream have failed and which hang, from what their `XMLHttpRequest`s say. */
export class DeadRequests {
  #last: DeadRequest | undefined;
  #sent = 0;
  readonly #pending = new Set<Request>();
  readonly #expired = new WeakSet<Request>();
  readonly #refused = new WeakMap<Request, PlayerError>();
  /** How often each segment has come since the buffer changed. */
  readonly #came = new Map<string, number>();
  #buffered = 0;

  constructor(
    /** Hears of each that fails, once VHS has done with it what it does. */
    readonly died: (dead: DeadRequest) => void,
    /** Seconds of media that are buffered. */
    readonly buffered: () => number,
  ) {}

  /** The one that failed last, if no media has come since. */
  get last(): DeadRequest | undefined {
    return this.#last;
  }

  /** How many were sent so far. */
  get sent(): number {
    return this.#sent;
  }

  /** What failed before belongs to another source. */
  forget(): void {
    this.#last = undefined;
    this.#pending.clear();
    this.#came.clear();
  }

  /** Has everything that is under way fail; answers whether there was anything. */
  expire(): boolean {
    for (const request of this.#pending) {
      this.#expired.add(request);
      request.timeout = 1; // counts from the beginning (XHR, "timeout"), and VHS hears of a failure, not of its own abort
    }
    return this.#pending.size > 0;
  }

  /** Has an answer that came, or is coming, count as a failure, for VHS as well. Call it before what `watch` has it hear. */
  refuse(request: Request, reason: PlayerError): void {
    if (this.#refused.has(request)) return;
    this.#refused.set(request, reason);
    if (request.readyState === request.DONE) Object.defineProperty(request, 'status', { value: 0 });
    else request.timeout = 1;
  }

  /** Watches a request that is about to be sent. */
  watch(request: Request, options: RequestOptions): void {
    const { uri, requestType } = options;
    this.#sent++;
    this.#pending.add(request);
    request.timeout ||= longest; // WebKit (2.50) lets a timeout be shortened, but not be set, once a request is sent
    // VHS hears of the end after this, and before `loadend`.
    request.addEventListener('readystatechange', () => {
      if (request.readyState !== request.DONE || !this.#pending.delete(request) || request.aborted) return;
      this.#refuseUseless(request, options);
      const { status } = request;
      if (status < 200 || status > 299) this.#fail(request, uri, requestType);
      else if (requestType === 'segment') this.#last = undefined;
    });
  }

  /** VHS would ask for a key that is none, and for a segment that it can make nothing of, for ever. */
  #refuseUseless(request: Request, { uri, requestType, headers }: RequestOptions): void {
    if (request.status < 200 || request.status > 299) return;
    const error = (message: string): PlayerError => ({ code: 'decode', message: `${uri}: ${message}` });
    if (requestType === 'segment-key' && request.response?.byteLength !== keyLength)
      this.refuse(request, error(`expected a key of ${keyLength} bytes`));
    if (requestType === 'segment' && this.#timesCome(`${uri} ${headers?.Range}`) >= fruitless)
      this.refuse(request, error(`came ${fruitless} times, and could not be played`));
  }

  #timesCome(segment: string): number {
    const buffered = this.buffered();
    if (buffered !== this.#buffered) this.#came.clear();
    this.#buffered = buffered;
    const times = (this.#came.get(segment) ?? 0) + 1;
    this.#came.set(segment, times);
    return times;
  }

  #fail(request: Request, url: string, requestType: string | undefined): void {
    const times = (this.#last?.times ?? 0) + costs(requestType);
    const reason = this.#refused.get(request);
    const expired = this.#expired.has(request);
    const dead = { url, status: request.status, times, expired, ...(reason && { reason }) };
    this.#last = dead;
    request.addEventListener('loadend', () => this.#last === dead && this.died(dead));
  }
}
