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
  #beside: unknown;

  constructor(readonly host: MediaHost & LitElement & { readonly controls: boolean }) {}

  /** With the player's script, without which the browser's own bar has to do as well; a retry may bring both. */
  load(): void {
    const { player } = this.host;
    const { script } = player;
    if (this.there || this.#beside === script) return;
    this.#beside = script;
    const lack = () => {
      if (this.#beside !== script) return;
      if (player.current) this.#beside = undefined; // else a press asks for that, and for these with it
      this.#settle();
    };
    useScript(Promise.all([import('./clip-started.js'), script]), ([started]) => this.#settle(started), lack);
  }

  #settle(there?: Started): void {
    const { host } = this;
    this.there = there;
    this.isSettled = true;
    Object.assign(host.player.currentMedia ?? {}, { controls: !there || host.controls });
    const { styleSheet } = there?.clipStartedStyles ?? {};
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.requestUpdate();
  }
}
