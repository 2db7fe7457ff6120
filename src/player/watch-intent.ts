import type { Clock } from './retry/clock.js';
import { intentGrace, intentRest, preloadAge } from './retry/timeouts.js';
import { prefersReducedData } from './tracks/save-data.js';

/** A player whose clip can be preloaded before a press. */
export interface Preloadable {
  readonly clock: Clock;
  /**
   * Loads enough media for an immediate start. Returns false if that is not permitted, or if the clip has started.
   */
  preload(): boolean;
  /** Unloads the media of `preload()`, unless the clip has started. */
  endPreload(): void;
}

const watched = new WeakSet<EventTarget>();
/** Ends the last preload: only one clip of a page is preloaded at a time. */
let endLast: (() => void) | undefined;

/**
 * Whether the finger of a `pointerenter` still touches the target. A touch captures its pointer for the innermost element
 * under it (Pointer Events, "Implicit pointer capture").
 */
function isTouching(target: Element, { pointerId }: PointerEvent): boolean {
  const inner = [target, target.shadowRoot].flatMap((root) => [...(root?.querySelectorAll('*') ?? [])]);
  return [target, ...inner].some((element) => element.hasPointerCapture(pointerId));
}

/** A dialog of the player and the buttons that open one are no part of the clip. */
const isElsewhere = (node: EventTarget): boolean =>
  node instanceof Element && node.matches('dialog, [aria-haspopup=dialog]');

/** Whether a pointer or the focus is on the clip itself. */
function isOnClip(target: Element, event: Event): boolean {
  const path = event.composedPath();
  return !path.slice(0, path.indexOf(target)).some(isElsewhere);
}

/** Whether the keyboard focus is on the clip itself: no element from the focused one up to the target is elsewhere. */
function isFocused(target: Element): boolean {
  let element: Element | null = target;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  while (element && element !== target && !isElsewhere(element)) element = flatParent(element);
  return element === target;
}

/** Returns the parent in the flat tree (CSS Scoping, 3.4). */
function flatParent(element: Element): Element | null {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return element.assignedSlot ?? element.parentElement ?? host;
}

const isTouch = (event?: Event): event is PointerEvent =>
  event instanceof PointerEvent && event.pointerType === 'touch';

/**
 * Preloads a clip on intent: when the pointer or the keyboard focus rests on the target, or a pointer goes down on it. The
 * preload ends when the target is left, or when it is too old: a live playlist has moved on by then, and a signed address
 * may have expired.
 *
 * @param event The event for which this script was imported: it may be over by now.
 */
export function watchIntent(target: Element, player: Preloadable, event?: Event): void {
  if (watched.has(target)) return;
  watched.add(target);
  const { clock } = player;
  /** Stops the timer of an intent, or of its end. */
  let stopTimer: () => void = () => undefined;
  let stopAge: () => void = () => undefined;
  const endPreload = () => {
    stopTimer();
    stopAge();
    player.endPreload();
    if (endLast === endPreload) endLast = undefined;
  };
  const preload = () => {
    stopTimer();
    if (endLast === endPreload || prefersReducedData() || !player.preload()) return;
    endLast?.();
    endLast = endPreload;
    stopAge = clock.after(preloadAge, endPreload);
  };
  const onRest = () => {
    stopTimer();
    stopTimer = clock.after(intentRest, preload);
  };
  const onLeave = () => {
    stopTimer();
    stopTimer = clock.after(intentGrace, endPreload); // a finger leaves the target before its click
  };
  const listen = (types: string[], use: () => void) => {
    for (const type of types) target.addEventListener(type, (event) => isOnClip(target, event) && use());
  };
  listen(['pointerenter', 'pointermove', 'focusin'], onRest);
  listen(['pointerleave', 'focusout'], onLeave);
  listen(['pointerdown'], preload);
  if (isTouch(event)) {
    if (isTouching(target, event)) preload(); // its `pointerdown` came before this script
  } else if (target.matches(':hover') || (target.matches(':focus-within') && isFocused(target))) onRest();
}
