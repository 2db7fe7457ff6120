import type { Clip } from '../../clip/clip.js';
import { playable } from '../../clip/clip-from-parts.js';
import { attributeAddress } from './attribute-address.js';

/** The attributes of an element that override its clip document. */
export interface ClipOverrides extends HTMLElement {
  readonly clipTitle: string;
  readonly embedUrl: string;
  readonly pageUrl: string;
}

/**
 * Returns a clip with the attributes of its element applied. They override the document, because the page's author
 * wrote them.
 */
export function overriddenClip(element: ClipOverrides, clip: Clip): Clip {
  const { clipTitle } = element;
  const address = (name: string, text: string | null, protocols?: RegExp) =>
    text ? attributeAddress(element, name, text, protocols) : undefined;
  const poster = address('poster', element.getAttribute('poster'), playable);
  const embedUrl = address('embed-url', element.embedUrl);
  const pageUrl = address('page-url', element.pageUrl);
  return {
    ...clip,
    ...(clipTitle && { title: clipTitle }),
    ...(poster && { posters: [{ url: poster }] }),
    ...(embedUrl && { embedUrl }),
    ...(pageUrl && { pageUrl }),
  };
}
