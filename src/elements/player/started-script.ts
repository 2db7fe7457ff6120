import type { LitElement } from 'lit';
import { withLazyModule } from '../base/with-lazy-module.js';
import type { MediaHost } from './media-surface.js';

type Started = typeof import('./clip-started.js');

/** Loads the script of a started player, which contains the controls. */
export class StartedScript {
  /** The loaded module. */
  loaded: Started | undefined;
  /** True once the script has loaded or failed. After a failure the browser's own controls are shown until a retry. */
  isSettled = false;
  #isLoading = false;

  constructor(readonly host: MediaHost & LitElement & { readonly controls: boolean }) {}

  /** Imports the script, unless it is loaded or loading. */
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
    loaded?.addStyles(host);
    host.requestUpdate();
  }
}
