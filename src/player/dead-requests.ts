/** A request for a part of a stream that has failed. */
export interface DeadRequest {
  readonly url: string;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** How many have failed in a row. */
  readonly times: number;
  /** It was ended by `expire()`. */
  readonly expired: boolean;
}

/** What VHS says of a request that it is about to send. */
export interface RequestOptions {
  readonly uri: string;
  readonly requestType?: string;
  beforeSend?: (request: XMLHttpRequest) => void;
}

type Request = XMLHttpRequest & { readonly aborted?: boolean };

const hour = 3_600_000;

/** The head of a segment is asked for beside the segment itself: failing, it costs two requests. */
const costs = (type: string | undefined) => (type === 'segment-media-initialization' ? 2 : 1);

/** Knows which requests of a stream have failed and which hang, from what their `XMLHttpRequest`s say. */
export class DeadRequests {
  #last: DeadRequest | undefined;
  #sent = 0;
  readonly #pending = new Set<Request>();
  readonly #expired = new WeakSet<Request>();

  /** `died` hears of each that fails, once VHS has done with it what it does. */
  constructor(readonly died: (dead: DeadRequest) => void) {}

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
  }

  /** Has everything that is under way fail; answers whether there was anything. */
  expire(): boolean {
    for (const request of this.#pending) {
      this.#expired.add(request);
      request.timeout = 1; // counts from the beginning (XHR, "timeout"), and VHS hears of a failure, not of its own abort
    }
    return this.#pending.size > 0;
  }

  /** Watches a request that is about to be sent. */
  watch(request: Request, { uri, requestType }: RequestOptions): void {
    this.#sent++;
    this.#pending.add(request);
    request.timeout ||= hour; // WebKit (2.50) lets a timeout be shortened, but not be set, once a request is sent
    // VHS hears of the end after this, and before `loadend`.
    request.addEventListener('readystatechange', () => {
      if (request.readyState !== request.DONE || !this.#pending.delete(request) || request.aborted) return;
      const { status } = request;
      if (status < 200 || status > 299) this.#fail(request, uri, requestType);
      else if (requestType === 'segment') this.#last = undefined;
    });
  }

  #fail(request: Request, url: string, requestType: string | undefined): void {
    const times = (this.#last?.times ?? 0) + costs(requestType);
    const dead = { url, status: request.status, times, expired: this.#expired.has(request) };
    this.#last = dead;
    request.addEventListener('loadend', () => this.#last === dead && this.died(dead));
  }
}
