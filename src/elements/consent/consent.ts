import type { TemplateResult } from 'lit';
import { isOn } from '../../embed/is-on.js';
import { ClipConsentEvent } from './clip-consent-event.js';
import type { ConsentHost } from './consent-host.js';
import { consentView } from './consent-view.js';
import { describedClip } from './described-clip.js';
import { savedHosts, saveHosts } from './saved-hosts.js';

const all = new Set<WeakRef<Consent>>();
const consents = new WeakMap<ConsentHost, Consent>();

/** The consent for an element; granted or revoked now, where a script wants that. Draws the element again. */
export function consentOf(element: ConsentHost, granted?: boolean): Consent {
  const consent = consents.get(element) ?? new Consent(element);
  const isNew = !consents.has(element);
  if (isNew) all.add(new WeakRef(consent));
  consents.set(element, consent);
  if (granted !== undefined) consent.set(granted);
  else if (isNew) element.requestUpdate('consent');
  return consent;
}

/** Whether the reader has agreed that an element loads its clip from the hosts that it names. */
export class Consent {
  /** The hosts that the reader has agreed to; an empty list is for those that the clip turns out to name. */
  #granted: readonly string[] | undefined;

  constructor(readonly element: ConsentHost) {
    this.#quiet();
  }

  /** The reader has to be asked: the element names a host that the reader has not agreed to. */
  get isNeeded(): boolean {
    const { hosts } = describedClip(this.element);
    const isIn = (list: readonly string[]) => hosts.every((host) => list.includes(host));
    if (this.#granted && !this.#granted.length) this.#granted = hosts;
    if (this.#granted && isIn(this.#granted)) return false;
    if (!this.isKept || !hosts.length || !isIn(savedHosts())) return true;
    this.#granted = hosts;
    return false;
  }

  /** The choice is kept on this device, and holds for the other clips of the page that keep theirs. */
  get isKept(): boolean {
    return /^remember$/i.test(String(this.element.consent));
  }

  /** Grants or revokes the consent, and tells the page. */
  set(granted: boolean): void {
    const { element, isKept } = this;
    const { hosts } = describedClip(element);
    this.#granted = granted ? hosts : undefined;
    if (isKept) saveHosts(hosts, granted);
    element.requestUpdate('consent');
    element.dispatchEvent(new ClipConsentEvent(granted, hosts));
    if (isKept) for (const other of all) other.deref()?.hear(granted) ?? all.delete(other);
  }

  /** Follows what was chosen at another clip, where both are kept. */
  hear(granted: boolean): boolean {
    if (this.isKept) {
      if (!granted) this.#granted = undefined;
      this.element.requestUpdate('consent');
    }
    return true;
  }

  /** The question, in place of the clip; undefined where it need not be asked. */
  view(): TemplateResult | undefined {
    if (!isOn(this.element.consent) || !this.isNeeded) return undefined;
    this.#quiet();
    return consentView(this.element, describedClip(this.element), () => {
      this.set(true);
      this.element.play().catch(() => undefined); // the player shows a refusal by the browser or by a content warning
    });
  }

  /** A `<video>` of the page's author may play already. */
  #quiet(): void {
    this.element.querySelector<HTMLVideoElement>(':scope > video')?.pause();
  }
}
