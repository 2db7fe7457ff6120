import type { ReactiveController } from 'lit';
import { withLazyModule } from '../base/with-lazy-module.js';
import type { QuoteBar, QuoteHost } from './quote-bar.js';

/** Time without a change after which a selection is read, in milliseconds. A drag changes the selection continuously. */
const rest = 120;

const offered = new WeakSet<QuoteHost>();

/**
 * Offers quotes in a transcript. Call it when the transcript is connected. The script for quotes is loaded at the first
 * selection.
 */
export function offerQuotes(host: QuoteHost): void {
  if (offered.has(host)) return;
  offered.add(host);
  host.addController(new QuoteOffer(host));
}

class QuoteOffer implements ReactiveController {
  #listening = new AbortController();
  #bar: Promise<QuoteBar> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: QuoteHost) {}

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('selectionchange', () => this.#changed(), { signal });
    this.host.addEventListener('keydown', (event) => this.#pressed(event), { signal });
  }

  hostUpdated(): void {
    this.#bar?.then(
      (bar) => bar.rendered(),
      () => undefined, // the script did not load, so that there is no bar
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#listening.abort();
    this.#bar?.then(
      (bar) => bar.end(),
      () => undefined, // its script did not load: it has told nothing
    );
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#bar || this.host.selectedParts.length) this.#use((bar) => bar.look());
    }, rest);
  }

  #pressed(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isText = target instanceof HTMLElement && target.matches('.line, .scroller');
    if (!isText || !event.shiftKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation(); // these keys have other functions in the player
    this.#use((bar) => bar.press(event, target));
  }

  /** Loads the script once. After a failure, the next selection tries again. */
  #use(use: (bar: QuoteBar) => void): void {
    this.#bar ??= import('./quote-bar.js').then(({ QuoteBar }) => new QuoteBar(this.host));
    withLazyModule(this.#bar, use, () => {
      this.#bar = undefined;
    });
  }
}
