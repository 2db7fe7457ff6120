import { clipFrame } from './clip-frame.js';
import { pauseOthersForFrame, pauseOthersForPlayers } from './pause-others.js';
import { RemotePlayer } from './remote-player.js';

const attribute = 'data-inline-clip';
/**
 * Frames of which only one plays at a time: those of placeholders, and those of other codes, by the address of an
 * embed page.
 */
const frames = `:is(iframe[src*="/embed/"], [${attribute}] iframe):not([data-concurrent], [data-concurrent] *)`;

/** The invalid address of each placeholder, so that each is reported once. */
const refused = new WeakMap<Element, string>();

/** Options of `mount`. */
export interface MountOptions {
  /** Ends the observation of the page. Frames stay. */
  readonly signal?: AbortSignal;
  /**
   * Lets several clips play at the same time. `data-concurrent` on a frame or a placeholder allows it for one clip.
   */
  readonly concurrent?: boolean;
}

/**
 * Puts a lazy frame into every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, also into
 * those that are added later, until `signal` aborts. A placeholder with an address other than http(s) keeps its
 * link, and a warning in the console names the expected value.
 * Of all clips in frames and `<clip-player>`s of `root`, only one plays at a time.
 */
export function mount(root: ParentNode & Node, options: MountOptions = {}): void {
  const { signal = new AbortController().signal, concurrent = false } = options;
  if (signal.aborted) return;
  const players = new WeakMap<HTMLIFrameElement, RemotePlayer>();
  const update = () => {
    for (const placeholder of root.querySelectorAll<HTMLElement>(`[${attribute}]`)) fill(placeholder);
    if (concurrent) return;
    for (const frame of root.querySelectorAll<HTMLIFrameElement>(frames)) join(frame, players, signal);
  };
  const observer = new MutationObserver(update);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: [attribute, 'src'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (!concurrent) pauseOthersForPlayers(root, signal);
  update();
}

/**
 * Adds a frame to the clips that pause each other. A frame that was removed and inserted again gets a new player.
 */
function join(frame: HTMLIFrameElement, players: WeakMap<Element, RemotePlayer>, signal: AbortSignal): void {
  if (players.get(frame)?.signal.aborted === false) return;
  const player = new RemotePlayer(frame, { signal });
  players.set(frame, player);
  pauseOthersForFrame(player, player.signal);
}

/** Puts a frame into an empty placeholder. A second copy of this script may already have filled it. */
function fill(placeholder: HTMLElement): void {
  if (placeholder.querySelector('iframe')) return;
  const given = placeholder.getAttribute(attribute) ?? '';
  const { baseURI } = placeholder;
  const address = URL.canParse(given, baseURI) ? new URL(given, baseURI).href : '';
  if (!given || !/^https?:/.test(address)) refuse(placeholder, given);
  else {
    placeholder.replaceChildren(clipFrame(placeholder, address));
    // The code reserves the box for the frame. The reservation is removed, because the height may change later.
    for (const name of ['min-height', 'aspect-ratio', 'max-width']) placeholder.style.removeProperty(name);
  }
}

function refuse(placeholder: Element, given: string): void {
  if (refused.get(placeholder) === given) return;
  refused.set(placeholder, given);
  console.warn(`inline-clip: ${attribute}: expected an http(s) address, got '${given.slice(0, 60)}'`);
}
