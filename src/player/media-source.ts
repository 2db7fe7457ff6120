/** What the author of an adopted media element wrote as its `src`, and what stands there instead. */
interface AuthoredSource {
  readonly src: string | null;
  ours?: string;
}

/** Media elements of the page's author. All others are the player's own. */
const authored = new WeakMap<HTMLMediaElement, AuthoredSource>();

/** Takes a media element of the page's author, whose `src` and `<source>` children are left alone where that is possible. */
export function adoptSource(media: HTMLMediaElement): void {
  authored.set(media, { src: authoredSrc(media) });
}

/** The `src` attribute of a media element as its author wrote it; null for none. */
export function authoredSrc(media: Element): string | null {
  const src = media.getAttribute('src');
  const kept = authored.get(media as HTMLMediaElement);
  return kept && src === kept.ours ? kept.src : src;
}

/** Whether a media element plays an address without a change: as its `src`, by its `<source>` children, or from an object. */
export function selectsSource(media: HTMLMediaElement, src: string): boolean {
  return !!media.srcObject || (media.hasAttribute('src') ? media.src : selectedSrc(media)) === src;
}

/** The address that a media element has selected from its `<source>` children; undefined where it has none, or a `src`. */
export function selectedSrc(media: HTMLMediaElement): string | undefined {
  const first = media.querySelector('source');
  return first && !media.hasAttribute('src') ? media.currentSrc || first.src : undefined;
}

/** Whether a media element can play nothing of what it was given: its `src`, or its `<source>` children, which set no `error`. */
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

/** Pauses, and lets go of the source; that of an author stays, or comes back. */
export function clearSource(media: HTMLMediaElement): void {
  const kept = authored.get(media);
  const src = authoredSrc(media);
  media.pause(); // `load()` does that only for media that has a source
  if (kept ? src === media.getAttribute('src') : media.srcObject) return;
  if (src !== null && kept) media.src = src;
  else {
    media.removeAttribute('src');
    media.load();
  }
}
