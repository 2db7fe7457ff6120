import type { Clip } from '../../clip/clip.js';
import { clipFromParts } from '../../clip/clip-from-parts.js';
import { parseClip } from '../../clip/parse-clip.js';
import { reportProblem } from '../base/load-clip.js';
import { fallbackLink } from './fallback-link.js';

/**
 * The clip that an element's own markup describes: its `src`, else a JSON-LD child, else a `<video>` child
 * or `<source>` and `<track>` children. Undefined when it says nothing.
 */
export function clipOf(element: HTMLElement): Clip | undefined {
  const document = element.querySelector(':scope > script[type="application/ld+json"]');
  if (!element.hasAttribute('src') && document) return clipOfDocument(document, element.baseURI);
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

function clipOfDocument(script: Element, base: string): Clip {
  return parseClip(JSON.parse(script.textContent ?? ''), base, reportProblem);
}
