import type { Clip } from '../../clip/clip.js';
import { clipFromParts } from '../../clip/clip-from-parts.js';
import { parseClip } from '../../clip/parse-clip.js';
import { parseJsonLd } from '../../clip/parse-json-ld.js';
import { reportProblem } from '../base/load-clip.js';
import { fallbackLink } from './fallback-link.js';

/**
 * The clip that an element's own markup describes: its `src`, else its JSON-LD children, else a `<video>` child
 * or `<source>` and `<track>` children. Undefined when it says nothing.
 */
export function clipOf(element: HTMLElement): Clip | undefined {
  const scripts = Array.from(element.querySelectorAll(':scope > script[type="application/ld+json" i]'));
  if (!element.hasAttribute('src') && scripts[0]) return clipOfScripts(scripts, element.baseURI);
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

/** Several scripts are one document, whose parts may refer to each other; one that is no JSON costs no other. */
function clipOfScripts(scripts: readonly Element[], base: string): Clip {
  const documents = scripts.flatMap(({ textContent }) => {
    try {
      return [parseJsonLd(textContent ?? '')];
    } catch (error) {
      if (scripts.length < 2) throw error;
      reportProblem({ path: '', message: String(error) });
      return [];
    }
  });
  return parseClip(documents.length === 1 ? documents[0] : documents, base, reportProblem);
}
