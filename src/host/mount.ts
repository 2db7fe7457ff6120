import { clipFrame } from './clip-frame.js';
import { frameTakesTurns, playersTakeTurns } from './pause-others.js';
import { RemotePlayer } from './remote-player.js';

const attribute = 'data-inline-clip';
/** The frames that take turns: ours, and those that other codes have left, whose address is that of an embed page. */
const frames = `:is(iframe[src*="/embed/"], [${attribute}] iframe):not([data-concurrent], [data-concurrent] *)`;

/** The address with which each placeholder was refused, so that it is said once. */
const refused = new WeakMap<Element, string>();

/** How `mount` works. */
export interface MountOptions {
  /** Ends it; frames stay. */
  readonly signal?: AbortSignal;
  /** Lets several clips play at a time; one alone is let by `data-concurrent` on its frame or placeholder. */
  readonly concurrent?: boolean;
}

/**
 * Makes a lazy frame of every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, now and when
 * more of them come, until `signal` is aborted. What is no http(s) address stays as it is, with its link, and one
 * line in the console says what was expected.
 *
 * Of the clips in all frames of `root`, and of its `<clip-player>`s, one plays at a time.
 */
export function mount(root: ParentNode & Node, options: MountOptions = {}): void {
  const { signal = new AbortController().signal, concurrent = false } = options;
  if (signal.aborted) return;
  const turns = new WeakMap<HTMLIFrameElement, RemotePlayer>();
  const look = () => {
    for (const placeholder of root.querySelectorAll<HTMLElement>(`[${attribute}]`)) fill(placeholder);
    if (concurrent) return;
    for (const frame of root.querySelectorAll<HTMLIFrameElement>(frames)) join(frame, turns, signal);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: [attribute] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (!concurrent) playersTakeTurns(root, signal);
  look();
}

/** A frame that was taken out and put back begins anew. */
function join(frame: HTMLIFrameElement, turns: WeakMap<Element, RemotePlayer>, signal: AbortSignal): void {
  if (turns.get(frame)?.signal.aborted === false) return;
  const player = new RemotePlayer(frame, { signal });
  turns.set(frame, player);
  frameTakesTurns(player, player.signal);
}

/** A frame inside says that it is done: so do two copies of this script on one page not both fill it. */
function fill(placeholder: HTMLElement): void {
  if (placeholder.querySelector('iframe')) return;
  const given = placeholder.getAttribute(attribute) ?? '';
  const { baseURI } = placeholder;
  const address = URL.canParse(given, baseURI) ? new URL(given, baseURI).href : '';
  if (given && /^https?:/.test(address)) placeholder.replaceChildren(clipFrame(placeholder, address));
  else refuse(placeholder, given);
}

function refuse(placeholder: Element, given: string): void {
  if (refused.get(placeholder) === given) return;
  refused.set(placeholder, given);
  console.warn(`inline-clip: ${attribute}: expected an http(s) address, got '${given.slice(0, 60)}'`);
}
