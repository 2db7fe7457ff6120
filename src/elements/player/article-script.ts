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

/** The script of what a player does in an article beside playing, and of what has to be asked before. */
export class ArticleScript {
  /** The `id` of the clip whose content warning the viewer has read. */
  revealed: string | undefined;
  /** The life of the player for which the behaviours were installed. */
  #installedFor: AbortSignal | undefined;
  #warningView: WarningView | undefined;
  #consent: Consent | undefined;

  constructor(
    readonly host: PlayerElement & ConsentHost,
    /** The clip may be shown now. */
    readonly begin: () => void,
    /** The warning cannot be shown. */
    readonly lost: () => void,
  ) {}

  /** Whether the reader has yet to agree that anything is loaded. Without the script that asks, nobody has agreed. */
  get needsConsent(): boolean {
    return isOn(this.host.consent) && (this.#consent?.isNeeded ?? true);
  }

  /** Fetches the script that asks for consent, and grants or revokes it where that is wanted. */
  ask(granted?: boolean): void {
    const use = ({ consentOf }: typeof import('../consent/consent.js')) => {
      this.#consent = consentOf(this.host, granted);
    };
    withLazyModule(import('../consent/consent.js'), use, this.lost);
  }

  /** A clip with a content warning shows and plays nothing before the viewer reveals it. */
  hides(clip: Clip | undefined): boolean {
    return !!clip?.contentRating && clip.id !== this.revealed;
  }

  /** Whether the clip of the player is hidden so. */
  get isHidden(): boolean {
    return this.hides(this.host.player.state.clip);
  }

  /** The question for consent, or the content warning of the clip, once its script has loaded. */
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

  /** Why nothing of a clip plays now; undefined where it may be tried. */
  blocked(clip = this.host.player.state.clip): string | undefined {
    if (this.needsConsent) return 'no consent';
    return closedReason(clip) ?? (this.hides(clip) ? 'content warning' : undefined);
  }

  /** Installs the behaviours until the signal aborts, and shows why the clip does not play, where it may not. */
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
