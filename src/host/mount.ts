import { clipFrame } from './clip-frame.js';

const attribute = 'data-inline-clip';

/** The address with which each placeholder was refused, so that it is said once. */
const refused = new WeakMap<Element, string>();

/**
 * Makes a lazy frame of every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, now and when
 * more of them come, until `signal` is aborted. What is no http(s) address stays as it is, with its link, and one
 * line in the console says what was expected.
 */
export function mount(root: ParentNode, { signal }: { signal?: AbortSignal } = {}): void {
  if (signal?.aborted) return;
  const look = () => {
    for (const placeholder of root.querySelectorAll<HTMLElement>(`[${attribute}]`)) fill(placeholder);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: [attribute] });
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
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
