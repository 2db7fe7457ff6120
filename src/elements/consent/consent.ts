import type { TemplateResult } from 'lit';
import { isOn } from '../../embed/is-on.js';
import { ClipConsentEvent } from './clip-consent-event.js';
import type { ConsentHost } from './consent-host.js';
import { consentView } from './consent-view.js';
import { describedClip } from './described-clip.js';
import { savedHosts, saveHosts } from './saved-hosts.js';

const all = new Set<WeakRef<Consent>>();
const consents = new WeakMap<ConsentHost, Consent>();

/** Returns the consent of an element. `granted` grants or revokes it. Renders the element again. */
export function consentOf(element: ConsentHost, granted?: boolean): Consent {
  const consent = consents.get(element) ?? new Consent(element);
  const isNew = !consents.has(element);
  if (isNew) all.add(new WeakRef(consent));
  consents.set(element, consent);
  if (granted !== undefined) consent.set(granted);
  else if (isNew) element.requestUpdate('consent');
  return consent;
}

/** Holds whether the reader has agreed that an element loads its clip from the hosts that it names. */
export class Consent {
  /** The hosts that the reader has agreed to. An empty list stands for the hosts that the clip names later. */
  #granted: readonly string[] | undefined;

  constructor(readonly element: ConsentHost) {
    this.#pauseVideo();
  }

  /** True if the reader must be asked: the element names a host that the reader has not agreed to. */
  get isNeeded(): boolean {
    const { hosts } = describedClip(this.element);
    const isIn = (list: readonly string[]) => hosts.every((host) => list.includes(host));
    if (this.#granted && !this.#granted.length) this.#granted = hosts;
    if (this.#granted && isIn(this.#granted)) return false;
    if (!this.isKept || !hosts.length || !isIn(savedHosts())) return true;
    this.#granted = hosts;
    return false;
  }

  /** True if the choice is saved on this device. It then also holds for the other clips of the page that save theirs. */
  get isKept(): boolean {
    return /^remember$/i.test(String(this.element.consent));
  }

  /** Grants or revokes the consent, and fires `clip-consent`. */
  set(granted: boolean): void {
    const { element, isKept } = this;
    const { hosts } = describedClip(element);
    this.#granted = granted ? hosts : undefined;
    if (isKept) saveHosts(hosts, granted);
    element.requestUpdate('consent');
    element.dispatchEvent(new ClipConsentEvent(granted, hosts));
    if (isKept) for (const other of all) other.deref()?.adopt(granted) ?? all.delete(other);
  }

  /** Applies a choice that was made at another clip, if both clips save theirs. */
  adopt(granted: boolean): boolean {
    if (this.isKept) {
      if (!granted) this.#granted = undefined;
      this.element.requestUpdate('consent');
    }
    return true;
  }

  /** Returns the question that replaces the clip; undefined if the reader need not be asked. */
  view(): TemplateResult | undefined {
    if (!isOn(this.element.consent) || !this.isNeeded) return undefined;
    this.#pauseVideo();
    return consentView(this.element, describedClip(this.element), () => {
      this.set(true);
      this.element.play().catch(() => undefined); // the player shows a refusal by the browser or by a content warning
    });
  }

  /** Pauses the author's own `<video>`, which may already play. */
  #pauseVideo(): void {
    this.element.querySelector<HTMLVideoElement>(':scope > video')?.pause();
  }
}
