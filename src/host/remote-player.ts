import type { Endpoint } from '../wire/endpoint.js';
import { context, type Detail, type HostMessage, type Report } from '../wire/message.js';
import { parseFrameMessage } from '../wire/parse-frame-message.js';
import type { RemoteCommandName, RemoteValue } from '../wire/remote-commands.js';
import type { RemoteQuote } from '../wire/remote-details.js';
import { type RemoteState, unknownState } from '../wire/remote-state.js';
import { frameEndpoint } from './frame-endpoint.js';
import { Requests } from './requests.js';
import { whenGone } from './when-gone.js';

/** Options of a `RemotePlayer`; tests replace the endpoint. */
export interface RemotePlayerOptions {
  /** Disposes the player when it aborts. The removal of the frame has the same effect. */
  readonly signal?: AbortSignal;
  readonly endpoint?: Endpoint;
}

/**
 * Controls the clip in a frame from the host, with the commands of `Player`. Each command returns a promise that settles
 * with the result in the frame, or rejects with a `TimeoutError` without an answer. Commands wait until the frame is ready.
 *
 * Fires `change` with every new `state`, `ready` when the frame has answered, media events under their names in HTML, and
 * `clip-quote`, `clip-copy`, `clip-share`, `clip-open` and `clip-close` with the `detail` of `<clip-player>`.
 * When the frame leaves the page, the player is disposed, and commands reject with an `AbortError`.
 */
export class RemotePlayer extends EventTarget {
  #state: RemoteState = unknownState;
  #page = '';
  #quote: RemoteQuote | null = null;
  #waiting: HostMessage[] = [];
  readonly #life = new AbortController();
  readonly #requests = new Requests();
  readonly #endpoint: Endpoint;

  constructor(
    readonly frame: HTMLIFrameElement,
    { signal, endpoint = frameEndpoint(frame) }: RemotePlayerOptions = {},
  ) {
    super();
    this.#endpoint = endpoint;
    const life = this.#life.signal;
    signal?.addEventListener('abort', () => this.dispose(), { once: true, signal: life });
    endpoint.listen((data, isLast) => this.#onMessage(data, isLast), life);
    frame.addEventListener('load', () => this.#greet(), { signal: life });
    whenGone(frame, () => this.#end(), life);
    if (signal?.aborted) this.dispose();
    else if (isLoaded(frame)) this.#greet();
  }

  /** The last state that the frame has reported. It is frozen. */
  get state(): RemoteState {
    return this.#state;
  }

  /**
   * The quote that the reader has selected in the transcript of the frame; null without one. It is there at once, so
   * that a press on the host can copy it.
   */
  get quote(): RemoteQuote | null {
    return this.#quote;
  }

  /** Aborted when the player is disposed. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /**
   * Starts playback. Rejects with a `NotAllowedError` if the browser requires a user gesture in the frame itself.
   */
  play(): Promise<void> {
    return this.#send('play', null);
  }

  pause(): Promise<void> {
    return this.#send('pause', null);
  }

  /** Pauses media that plays or should play, else plays. */
  togglePaused(): Promise<void> {
    return this.#send('togglePaused', null);
  }

  load(): Promise<void> {
    return this.#send('load', null);
  }

  /** Restarts after a failure, at the same position. */
  retry(): Promise<void> {
    return this.#send('retry', null);
  }

  /** Seeks to a position in seconds. */
  seek(position: number): Promise<void> {
    return this.#send('seek', position);
  }

  /** Sets the volume, 0 to 1. */
  setVolume(volume: number): Promise<void> {
    return this.#send('setVolume', volume);
  }

  setMuted(muted: boolean): Promise<void> {
    return this.#send('setMuted', muted);
  }

  toggleMuted(): Promise<void> {
    return this.#send('toggleMuted', null);
  }

  setLoop(loop: boolean): Promise<void> {
    return this.#send('setLoop', loop);
  }

  setPlaybackRate(rate: number): Promise<void> {
    return this.#send('setPlaybackRate', rate);
  }

  /** Shows captions in a language (BCP 47); undefined hides them. */
  showCaptions(language?: string): Promise<void> {
    return this.#send('showCaptions', language ?? null);
  }

  toggleCaptions(): Promise<void> {
    return this.#send('toggleCaptions', null);
  }

  /** Opens the transcript in the frame. Rejects with `NotFoundError` for a clip without words. */
  openTranscript(): Promise<void> {
    return this.#send('openTranscript', null);
  }

  /** Releases the frame, which keeps playing, and rejects pending commands with an `AbortError`. */
  dispose(): void {
    this.#life.abort();
    this.#waiting = [];
    this.#requests.rejectAll('AbortError', 'the frame is gone, or let go of');
  }

  /** A frame that has left the page does not play any more. */
  #end(): void {
    this.dispose();
    this.#state = Object.freeze({ ...this.#state, phase: 'idle', paused: true });
    this.dispatchEvent(new Event('change'));
  }

  #send<Name extends RemoteCommandName>(name: Name, value: RemoteValue<Name>): Promise<void> {
    const { id, done } = this.#requests.add();
    const message = { context, type: 'command', id, name, value } as const;
    if (this.signal.aborted) this.#requests.reject(id, 'AbortError', 'the frame is gone, or let go of');
    else if (this.#page) this.#endpoint.post(message);
    else this.#waiting.push(message);
    // A browser fetches a lazy frame only near the viewport.
    this.frame.loading = 'eager';
    return done;
  }

  #greet(): void {
    this.#endpoint.post({ context, type: 'hello' });
  }

  #onMessage(data: unknown, isLast = false): void {
    const message = parseFrameMessage(data);
    if (isLast && !(message?.type === 'report' && message.page === this.#page)) return;
    if (message?.type === 'result') {
      const { id, error } = message;
      if (error) this.#requests.reject(id, error.name, error.message);
      else this.#requests.resolve(id);
    }
    if (message?.type === 'report') this.#takeReport(message);
    if (message?.type === 'detail') this.#takeDetail(message);
  }

  #takeDetail({ event, detail }: Detail): void {
    if ('quote' in detail) this.#quote = detail.quote && Object.freeze(detail.quote);
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  #takeReport({ event, state, page }: Report): void {
    // After a reload, nobody answers the commands to the previous page, and nothing is selected.
    if (this.#page && page !== this.#page) {
      this.#requests.rejectAll('AbortError', 'the frame was loaded anew');
      if (this.#quote)
        this.#takeDetail({ context, type: 'detail', event: 'clip-quote', detail: { quote: null } });
    }
    this.#page = page;
    this.#state = Object.freeze(state);
    for (const message of this.#waiting.splice(0)) this.#endpoint.post(message);
    this.dispatchEvent(new Event('change'));
    if (event !== 'change') this.dispatchEvent(new Event(event));
  }
}

/** Returns whether the document of a frame is loaded, so that its `load` event may have fired already. */
function isLoaded({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.URL !== 'about:blank';
}
