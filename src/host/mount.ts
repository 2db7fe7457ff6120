const allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share';
const placeholder = '[data-inline-clip]';
const mounted = new WeakSet<Element>();

/**
 * Makes a lazy frame of every `<div data-inline-clip="EMBED-ADDRESS" data-width data-height>` in `root`, now and when
 * more of them come, until the signal is aborted. What is no http(s) address stays as it is, with its link, and one
 * line in the console says what was expected. Sizes are CSS px; 640 × 360 where none are given.
 */
export function mount(root: ParentNode & Node, { signal }: { signal?: AbortSignal } = {}): void {
  const look = () => {
    for (const element of root.querySelectorAll<HTMLElement>(placeholder)) mountOne(element);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
}

function mountOne(element: HTMLElement): void {
  if (mounted.has(element)) return;
  mounted.add(element);
  const { inlineClip = '' } = element.dataset;
  const address = URL.canParse(inlineClip, document.baseURI) && new URL(inlineClip, document.baseURI);
  if (address && /^https?:$/.test(address.protocol)) element.replaceChildren(frame(element, address.href));
  else console.warn(`inline-clip: data-inline-clip: expected an http(s) address, got '${inlineClip}'`);
}

function frame(element: HTMLElement, src: string): HTMLIFrameElement {
  const width = size(element.dataset.width, 640);
  const height = size(element.dataset.height, 360);
  const iframe = document.createElement('iframe');
  const title = element.textContent?.trim() ?? '';
  iframe.loading = 'lazy'; // before the address, or it is fetched at once
  Object.assign(iframe, {
    title,
    allow,
    allowFullscreen: true,
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  Object.assign(iframe, { width: String(width), height: String(height), src });
  Object.assign(iframe.style, { border: '0', maxWidth: '100%' });
  if ('responsive' in element.dataset) {
    Object.assign(iframe.style, { width: '100%', maxWidth: `${width}px` });
    Object.assign(iframe.style, { height: 'auto', aspectRatio: `${width} / ${height}` });
  }
  return iframe;
}

function size(text: string | undefined, fallback: number): number {
  const value = Math.round(Number(text));
  return value > 0 ? Math.min(3840, Math.max(160, value)) : fallback;
}
