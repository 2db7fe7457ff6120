import type { ReactiveController, ReactiveElement } from 'lit';

/** Time without input after which the controls hide, in seconds. */
const rest = 3;
const signs = ['pointermove', 'pointerdown', 'keydown'];

/** The controls that this controller shows and hides. */
interface Host extends ReactiveElement {
  /** True while a menu of the controls is open. */
  readonly hasOpenMenu: boolean;
}

/** Tracks whether the viewer is active on the player: pointer movement, pointer or key presses, or focus changes. */
export class Activity implements ReactiveController {
  active = true;
  /** The value of `active` when the pointer last went down. */
  wasActive = true;
  /**
   * The type of the pointer that last went down. The `click` after it does not tell: it has no type in Safari before 18.2
   * and Firefox before 129, and the type `mouse` for touch in Safari before 18.4 (WebKit bug 282988).
   */
  pointerType = '';
  /** True while a finger or a pen is down on the player. */
  #isDown = false;
  /** True if the pointer is a mouse. `:hover` stays where a finger has been, also on a device with a mouse. */
  #isMouse = matchMedia('(hover: hover)').matches;
  /** False from a press on the player until the Tab key moves the focus in it. */
  #usesKeys = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening = new AbortController();

  constructor(
    readonly host: Host,
    readonly playerElement: () => HTMLElement,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const playerElement = this.playerElement();
    for (const sign of signs)
      playerElement.addEventListener(sign, (event) => this.#notice(event), { signal });
    const notice = ({ pointerType }: PointerEvent) => {
      this.wasActive = this.active;
      this.pointerType = pointerType;
      this.#usesKeys = false;
      this.#isDown = pointerType !== 'mouse';
    };
    const release = () => {
      this.#isDown = false;
    };
    for (const type of ['pointerup', 'pointercancel'])
      playerElement.addEventListener(type, release, { signal, capture: true });
    playerElement.addEventListener('pointerdown', notice, { signal, capture: true });
    const navigate = (event: Event) => {
      this.#usesKeys ||= event instanceof KeyboardEvent && event.key === 'Tab';
      if (this.#usesKeys) this.#wake(); // not for the focus that a press moves: a tap may have hidden the controls
    };
    for (const type of ['focusin', 'keyup']) playerElement.addEventListener(type, navigate, { signal });
    playerElement.addEventListener('pointerleave', (event) => isTouch(event) || this.sleep(), { signal });
    this.#wake();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  /** Hides the controls, unless the viewer still needs them. */
  sleep(): void {
    if (this.#isNeeded()) this.#wake();
    else this.#set(false);
  }

  #notice(event: Event): void {
    if (event instanceof PointerEvent) this.#isMouse = event.pointerType === 'mouse';
    this.#wake();
  }

  #wake(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.sleep(), rest * 1000);
    this.#set(true);
  }

  /**
   * Controls stay visible under a mouse, during a drag, with keyboard focus (WCAG 2.4.7), and while a menu is open.
   * `:focus-visible` alone does not tell of keys: it matches where a press on the picture moves the focus by script, if
   * nothing had it before.
   */
  #isNeeded(): boolean {
    const isUnderMouse = this.#isMouse && this.host.matches(':hover');
    const hasFocus = this.#usesKeys && isFocusVisible(this.playerElement());
    return isUnderMouse || this.#isDown || this.host.hasOpenMenu || hasFocus;
  }

  #set(active: boolean): void {
    if (active === this.active) return;
    this.active = active;
    this.host.requestUpdate();
  }
}

/** Returns whether the keyboard focus is visible inside an element, through shadow roots. */
function isFocusVisible({ shadowRoot }: Element): boolean {
  const focused = shadowRoot?.activeElement;
  if (!focused) return false;
  return focused.shadowRoot?.activeElement ? isFocusVisible(focused) : focused.matches(':focus-visible');
}

const isTouch = (event: Event): boolean => event instanceof PointerEvent && event.pointerType === 'touch';
