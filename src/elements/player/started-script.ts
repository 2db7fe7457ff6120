import type { LitElement } from 'lit';
import { withLazyModule } from '../base/with-lazy-module.js';
import type { MediaHost } from './media-surface.js';

type Started = typeof import('./clip-started.js');

/** The script of a started player, which brings the controls. */
export class StartedScript {
  /** What has come. */
  loaded: Started | undefined;
  /** Whether it has come, or is lost: then the browser's own bar has to do, until it is tried again. */
  isSettled = false;
  #isLoading = false;

  constructor(readonly host: MediaHost & LitElement & { readonly controls: boolean }) {}

  /** Imports it, unless it has come or is on its way. */
  load(): void {
    if (this.loaded || this.#isLoading) return;
    this.#isLoading = true;
    withLazyModule(
      import('./clip-started.js'),
      (started) => this.#settle(started),
      () => this.#settle(),
    );
  }

  #settle(loaded?: Started): void {
    const { host } = this;
    this.#isLoading = false;
    this.loaded = loaded;
    this.isSettled = true;
    Object.assign(host.player.currentMedia ?? {}, { controls: !loaded || host.controls });
    const { styleSheet } = loaded?.clipStartedStyles ?? {};
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.requestUpdate();
  }
}
