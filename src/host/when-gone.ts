/** Calls once when an element has left its page for good; moved is not removed. Ends with the signal. */
export function whenGone(element: Element, call: () => void, signal: AbortSignal): void {
  let wasThere = element.isConnected;
  const look = () => {
    wasThere ||= element.isConnected;
    if (!wasThere || element.isConnected) return;
    observer.disconnect();
    call();
  };
  const observer = new MutationObserver(look);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const root of rootsOf(element)) observer.observe(root, { childList: true, subtree: true });
}

/** The trees that an element stands in: the document, and every shadow root on the way. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return [root, ...rootsOf(root.host)];
  return root === element.ownerDocument ? [root] : [root, element.ownerDocument];
}
