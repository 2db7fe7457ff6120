import type { Clip } from '../../clip/clip.js';
import { clipFromParts } from '../../clip/clip-from-parts.js';
import { readDocument } from '../base/read-document.js';
import { fallbackLink } from './fallback-link.js';

/**
 * The clip that an element's own markup describes: its `src`, else its JSON-LD children, else a `<video>` child
 * or `<source>` and `<track>` children. Undefined when it says nothing; a promise where what
 * reads its JSON-LD has to be fetched.
 */
export function clipOf(element: HTMLElement): Clip | Promise<Clip> | undefined {
  const scripts = Array.from(element.querySelectorAll(':scope > script[type="application/ld+json" i]'));
  if (!element.hasAttribute('src') && scripts[0])
    return readDocument({
      texts: scripts.map(({ textContent }) => textContent ?? ''),
      base: element.baseURI,
      report: (problems) => console.warn(problems.map(({ message }) => message).join('\n')),
    });
  const carrier = element.querySelector<HTMLElement>(':scope > video') ?? element;
  const src = element.getAttribute('src') ?? carrier.getAttribute('src');
  const sources = Array.from(carrier.querySelectorAll<HTMLSourceElement>(':scope > source'));
  if (src === null && !sources.length) return undefined;
  const tracks = Array.from(carrier.querySelectorAll<HTMLTrackElement>(':scope > track'));
  const link = fallbackLink(element);
  return clipFromParts({
    base: element.baseURI,
    sources: src !== null ? [{ src }] : sources,
    tracks,
    poster: carrier.getAttribute('poster') ?? '',
    title: link?.textContent?.trim() ?? '',
    pageUrl: link?.href ?? '',
  });
}
