import { nothing } from 'lit';
import type { Clip } from '../../clip/clip.js';
import { closedReason } from '../../clip/closed-reason.js';
import { isOn } from '../../embed/is-on.js';
import type { WarningView } from '../article/show-content-warning.js';
import type { PlayerElement } from '../base/player-element.js';
import { withLazyModule } from '../base/with-lazy-module.js';
import type { Consent } from '../consent/consent.js';
import type { ConsentHost } from '../consent/consent-host.js';
import type { View } from './player-view.js';

/** Loads the script of a player's article behaviours, and the scripts of the consent, the content warning and the notice. */
export class ArticleScript {
  /** The `id` of the clip whose content warning the viewer has dismissed. */
  revealed: string | undefined;
  /** The signal for which the behaviours were installed. */
  #installedFor: AbortSignal | undefined;
  #warningView: WarningView | undefined;
  #consent: Consent | undefined;

  constructor(
    readonly host: PlayerElement & ConsentHost,
    /** Called when the viewer reveals the clip. */
    readonly begin: () => void,
    /** Called when a script cannot be loaded. */
    readonly lost: () => void,
  ) {}

  /** True if the reader must still agree to requests. Without the script that asks, consent is missing. */
  get needsConsent(): boolean {
    return isOn(this.host.consent) && (this.#consent?.isNeeded ?? true);
  }

  /** Loads the script that asks for consent. `granted` grants or revokes it. */
  ask(granted?: boolean): void {
    const use = ({ consentOf }: typeof import('../consent/consent.js')) => {
      this.#consent = consentOf(this.host, granted);
    };
    withLazyModule(import('../consent/consent.js'), use, this.lost);
  }

  /** Returns whether a content warning hides a clip. Such a clip shows and plays nothing until the viewer reveals it. */
  hides(clip: Clip | undefined): boolean {
    return !!clip?.contentRating && clip.id !== this.revealed;
  }

  /** True if a content warning hides the player's clip. */
  get isHidden(): boolean {
    return this.hides(this.host.player.state.clip);
  }

  /** The question for consent, or the content warning of the clip, once its script is loaded. */
  get warning(): View {
    const { clip } = this.host.player.state;
    const reveal = (id: string) => {
      this.revealed = id;
      this.host.requestUpdate();
      this.begin();
    };
    return clip && this.#warningView && this.isHidden
      ? this.#warningView(clip, reveal)
      : (this.#consent?.view() ?? nothing);
  }

  /** Returns the reason why the clip cannot play now; undefined if it may play. */
  blocked(clip = this.host.player.state.clip): string | undefined {
    if (this.needsConsent) return 'no consent';
    return closedReason(clip) ?? (this.hides(clip) ? 'content warning' : undefined);
  }

  /** Installs the behaviours until the signal aborts. If the clip may not play, shows the reason instead. */
  load(signal: AbortSignal): void {
    const { host } = this;
    if (this.needsConsent) {
      this.ask();
      return;
    }
    if (closedReason(host.player.state.clip)) {
      host.player.endPreload();
      withLazyModule(import('../article/show-notice.js'), ({ showNotice }) => showNotice(host), this.lost);
      return;
    }
    const { isHidden } = this;
    withLazyModule(
      import('../article/install-behaviours.js'),
      async ({ installBehaviours, loadWarning }) => {
        if (signal.aborted) return;
        if (this.#installedFor !== signal) installBehaviours(host, signal);
        this.#installedFor = signal;
        if (!isHidden) return;
        this.#warningView = await loadWarning(host);
        host.requestUpdate();
      },
      () => isHidden && this.lost(),
    );
  }
}
