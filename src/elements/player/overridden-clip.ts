import type { Clip } from '../../clip/clip.js';

/** What an element says of its clip by single attributes. */
export interface ClipOverrides extends HTMLElement {
  readonly clipTitle: string;
  readonly embedUrl: string;
  readonly pageUrl: string;
}

/** A clip as an element shows it: its single attributes are nearer to the page's author than a document is. */
export function overriddenClip(element: ClipOverrides, clip: Clip): Clip {
  const { clipTitle, embedUrl, pageUrl, baseURI } = element;
  const poster = element.getAttribute('poster');
  const address = (text: string) => (baseURI ? new URL(text, baseURI).href : text);
  return {
    ...clip,
    ...(clipTitle && { title: clipTitle }),
    ...(poster && { posters: [{ url: address(poster) }] }),
    ...(embedUrl && { embedUrl: address(embedUrl) }),
    ...(pageUrl && { pageUrl: address(pageUrl) }),
  };
}
