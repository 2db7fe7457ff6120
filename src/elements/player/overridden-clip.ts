import type { Clip } from '../../clip/clip.js';
import { playable } from '../../clip/clip-from-parts.js';
import { attributeAddress } from './attribute-address.js';

/** What an element says of its clip by single attributes. */
export interface ClipOverrides extends HTMLElement {
  readonly clipTitle: string;
  readonly embedUrl: string;
  readonly pageUrl: string;
}

/** A clip as an element shows it: its single attributes are nearer to the page's author than a document is. */
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
