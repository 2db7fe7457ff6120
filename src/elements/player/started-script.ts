import type { LitElement } from 'lit';
import { useScript } from '../base/use-script.js';
import type { MediaHost } from './media-surface.js';

type Started = typeof import('./clip-started.js');

/** The script of a started player, which brings the controls. */
export class StartedScript {
  /** What has come. */
  there: Started | undefined;
  /** Whether it has come, or is lost: then the browser's own bar has to do, until it is tried again. */
  isSettled = false;
  #isLoading = false;

  constructor(readonly host: MediaHost & LitElement & { readonly controls: boolean }) {}

  /** Imports it, unless it has come or is on its way. */
  load(): void {
    if (this.there || this.#isLoading) return;
    this.#isLoading = true;
    useScript(
      import('./clip-started.js'),
      (started) => this.#settle(started),
      () => this.#settle(),
    );
  }

  #settle(there?: Started): void {
    const { host } = this;
    this.#isLoading = false;
    this.there = there;
    this.isSettled = true;
    Object.assign(host.player.currentMedia ?? {}, { controls: !there || host.controls });
    const { styleSheet } = there?.clipStartedStyles ?? {};
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.requestUpdate();
  }
}
