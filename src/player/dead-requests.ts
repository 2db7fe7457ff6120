/** A request for a part of a stream that has failed; `status` is 0 where no answer came. */
export interface DeadRequest {
  readonly url: string;
  readonly status: number;
}

/** Knows which requests of a stream have failed, from what their `XMLHttpRequest`s say. */
export class DeadRequests {
  #last: DeadRequest | undefined;

  /** The one that failed last, if none has done well since. */
  get last(): DeadRequest | undefined {
    return this.#last;
  }

  /** What failed before belongs to another source. */
  forget(): void {
    this.#last = undefined;
  }

  /** Watches a request that is about to be sent. */
  watch(request: XMLHttpRequest & { readonly aborted?: boolean }, url: string): void {
    request.addEventListener('readystatechange', () => {
      if (request.readyState !== request.DONE || request.aborted) return; // who gives a request up has a reason
      const { status } = request;
      this.#last = status >= 200 && status < 300 ? undefined : { url, status };
    });
  }
}
