/** The `src` that the author of an adopted media element has set, and the current one. */
interface AuthoredSource {
  readonly src: string | null;
  ours?: string;
}

/** Media elements that the author of the page has written. All others belong to the player. */
const authored = new WeakMap<HTMLMediaElement, AuthoredSource>();

/** Adopts a media element of the page's author. Its `src` and `<source>` children stay unchanged if possible. */
export function adoptSource(media: HTMLMediaElement): void {
  authored.set(media, { src: authoredSrc(media) });
}

/** Returns the `src` attribute of a media element as its author has written it, or null. */
export function authoredSrc(media: Element): string | null {
  const src = media.getAttribute('src');
  const kept = authored.get(media as HTMLMediaElement);
  return kept && src === kept.ours ? kept.src : src;
}

/**
 * Returns whether a media element plays an address without a change: by its `src`, its `<source>` children, or its
 * `srcObject`.
 */
export function selectsSource(media: HTMLMediaElement, src: string): boolean {
  return !!media.srcObject || (media.hasAttribute('src') ? media.src : selectedSrc(media)) === src;
}

/**
 * Returns the address that a media element has selected from its `<source>` children. Returns undefined without
 * such children, and with a `src`.
 */
export function selectedSrc(media: HTMLMediaElement): string | undefined {
  const first = media.querySelector('source');
  return first && !media.hasAttribute('src') ? media.currentSrc || first.src : undefined;
}

/**
 * Returns whether a media element cannot play its `src` or any of its `<source>` children, which set no `error`.
 */
export function hasNoSource(media: HTMLMediaElement): boolean {
  return !!media.error || (media.networkState === 3 && selectedSrc(media) !== undefined);
}

/** Loads an address from its beginning. */
export function loadSource(media: HTMLMediaElement, src: string): void {
  const kept = authored.get(media);
  if (selectsSource(media, src)) media.load();
  else {
    if (kept) authored.set(media, { src: authoredSrc(media), ours: src });
    media.src = src;
  }
}

/** Pauses and unloads the source. The `src` of an author stays or is restored. */
export function clearSource(media: HTMLMediaElement): void {
  const kept = authored.get(media);
  const src = authoredSrc(media);
  media.pause(); // `load()` pauses only media that has a source
  if (kept ? src === media.getAttribute('src') : media.srcObject) return;
  if (src !== null && kept) media.src = src;
  else {
    media.removeAttribute('src');
    media.load();
  }
}
