import type { Endpoint } from '../wire/endpoint.js';
import { context, type Message, type Report } from '../wire/message.js';
import { parseMessage } from '../wire/parse-message.js';
import type { RemoteCommandName, RemoteValue } from '../wire/remote-commands.js';
import { type RemoteState, unknownState } from '../wire/remote-state.js';
import { frameEndpoint } from './frame-endpoint.js';
import { Requests } from './requests.js';
import { whenGone } from './when-gone.js';

/** How a `RemotePlayer` is made; tests bring their own end of the line. */
export interface RemotePlayerOptions {
  /** Ends it, as the removal of its frame does. */
  readonly signal?: AbortSignal;
  readonly endpoint?: Endpoint;
}

/**
 * A clip in an embed's frame, driven from the page around with the commands of `Player`: each is a promise that settles
 * as the frame's own does, or with a `TimeoutError` when nobody answers. Commands wait until the frame is there.
 *
 * Fires `change` with every new `state`, `ready` when the frame has answered, and media events under their names in HTML.
 * When the frame leaves the page, it lets go of everything, and commands are rejected with an `AbortError`.
 */
export class RemotePlayer extends EventTarget {
  #state: RemoteState = unknownState;
  #page = '';
  #waiting: Message[] = [];
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
    endpoint.listen((data) => this.#hear(data), life);
    frame.addEventListener('load', () => this.#greet(), { signal: life });
    whenGone(frame, () => this.dispose(), life);
    if (signal?.aborted) this.dispose();
    else if (isLoaded(frame)) this.#greet();
  }

  /** What the frame said last, frozen. */
  get state(): RemoteState {
    return this.#state;
  }

  /** Aborted when it lets go of its frame. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Rejects with `NotAllowedError` when the browser wants a press in the frame itself. */
  play(): Promise<void> {
    return this.#ask('play', null);
  }

  pause(): Promise<void> {
    return this.#ask('pause', null);
  }

  /** Pauses what plays or is about to; else plays. */
  togglePaused(): Promise<void> {
    return this.#ask('togglePaused', null);
  }

  load(): Promise<void> {
    return this.#ask('load', null);
  }

  /** Begins again after a failure, at the same position. */
  retry(): Promise<void> {
    return this.#ask('retry', null);
  }

  /** Goes to a position in seconds. */
  seek(position: number): Promise<void> {
    return this.#ask('seek', position);
  }

  /** 0 to 1. */
  setVolume(volume: number): Promise<void> {
    return this.#ask('setVolume', volume);
  }

  setMuted(muted: boolean): Promise<void> {
    return this.#ask('setMuted', muted);
  }

  toggleMuted(): Promise<void> {
    return this.#ask('toggleMuted', null);
  }

  setLoop(loop: boolean): Promise<void> {
    return this.#ask('setLoop', loop);
  }

  setPlaybackRate(rate: number): Promise<void> {
    return this.#ask('setPlaybackRate', rate);
  }

  /** Shows captions in a language (BCP 47), or none. */
  showCaptions(language?: string): Promise<void> {
    return this.#ask('showCaptions', language ?? null);
  }

  toggleCaptions(): Promise<void> {
    return this.#ask('toggleCaptions', null);
  }

  /** Lets go of the frame, which plays on by itself if it does. */
  dispose(): void {
    this.#life.abort();
    this.#waiting = [];
    this.#requests.rejectAll('AbortError', 'the frame is gone, or let go of');
  }

  #ask<Name extends RemoteCommandName>(name: Name, value: RemoteValue<Name>): Promise<void> {
    const { id, done } = this.#requests.add();
    const message = { context, type: 'command', id, name, value } as const;
    if (this.signal.aborted) this.#requests.reject(id, 'AbortError', 'the frame is gone, or let go of');
    else if (this.#page) this.#endpoint.post(message);
    else this.#waiting.push(message);
    // A lazy frame far down the page would not be fetched before somebody scrolls there.
    this.frame.loading = 'eager';
    return done;
  }

  #greet(): void {
    this.#endpoint.post({ context, type: 'hello' });
  }

  #hear(data: unknown): void {
    const message = parseMessage(data);
    if (message?.type === 'result') {
      const { id, error } = message;
      if (error) this.#requests.reject(id, error.name, error.message);
      else this.#requests.resolve(id);
    }
    if (message?.type === 'report') this.#learn(message);
  }

  #learn({ event, state, page }: Report): void {
    // What was asked of a page that has been loaded anew, nobody will answer.
    if (this.#page && page !== this.#page)
      this.#requests.rejectAll('AbortError', 'the frame was loaded anew');
    this.#page = page;
    this.#state = Object.freeze(state);
    for (const message of this.#waiting.splice(0)) this.#endpoint.post(message);
    this.dispatchEvent(new Event('change'));
    if (event !== 'change') this.dispatchEvent(new Event(event));
  }
}

/** Whether a frame's document is there already: then its `load` may be over, and else it is still to come. */
function isLoaded({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.URL !== 'about:blank';
}
