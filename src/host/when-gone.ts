/**
 * Calls a function once when an element has been removed from its page. A move is not a removal. `signal` ends the
 * observation.
 */
export function whenGone(element: Element, call: () => void, signal: AbortSignal): void {
  let wasThere = element.isConnected;
  const update = () => {
    wasThere ||= element.isConnected;
    if (!wasThere || element.isConnected) return;
    observer.disconnect();
    call();
  };
  const observer = new MutationObserver(update);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const root of rootsOf(element)) observer.observe(root, { childList: true, subtree: true });
}

/** Returns the trees that contain an element: its document and all shadow roots in between. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return [root, ...rootsOf(root.host)];
  return root === element.ownerDocument ? [root] : [root, element.ownerDocument];
}
