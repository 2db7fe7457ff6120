import type { Clip } from '../../clip/clip.js';
import { clipFromParts, playable } from '../../clip/clip-from-parts.js';
import { isStream } from '../../player/engines/is-stream.js';
import { playsNatively } from '../../player/engines/native/plays-natively.js';
import { authoredSrc } from '../../player/media-source.js';
import { readDocument } from '../base/read-document.js';
import { attributeAddress } from './attribute-address.js';
import { fallbackLink } from './fallback-link.js';
import { adoptedVideo } from './media-stage.js';

/**
 * Returns the clip that an element's own markup describes: its `src`, otherwise its JSON-LD children, otherwise a
 * `<video>` child or `<source>` and `<track>` children. A media provider `object` that a script has set takes
 * precedence. Returns undefined if there is no such markup, and a promise if the script that reads the JSON-LD must be
 * loaded.
 */
export function clipOf(
  element: HTMLElement,
  object?: MediaProvider | null,
): Clip | Promise<Clip> | undefined {
  const scripts = Array.from(element.querySelectorAll(':scope > script[type="application/ld+json" i]'));
  const own = element.getAttribute('src');
  const named = own && attributeAddress(element, 'src', own, playable);
  if (!object && !named && scripts[0])
    return readDocument({
      texts: scripts.map(({ textContent }) => textContent ?? ''),
      base: element.baseURI,
    });
  const carrier = adoptedVideo(element) ?? element;
  const authored = carrier === element ? null : authoredSrc(carrier);
  const src = object ? 'blob:' : named || authored;
  const sources = selectable(Array.from(carrier.querySelectorAll<HTMLSourceElement>(':scope > source')));
  if (src === null && !sources.length) return undefined;
  const tracks = Array.from(carrier.querySelectorAll<HTMLTrackElement>(':scope > track:not([data-clip])'));
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

/** Returns the clip that a server can describe, which sees attributes alone; undefined without `src`. */
export function clipOfAttributes(element: Element): Clip | undefined {
  const src = element.getAttribute('src');
  return src
    ? clipFromParts({ base: '', sources: [{ src }], tracks: [], poster: '', title: '', pageUrl: '' })
    : undefined;
}

/**
 * Returns the sources that HTML's resource selection would try, and streams. If no `type` is known, returns all of
 * them, because a wrong `type` is better than no source.
 */
function selectable(sources: HTMLSourceElement[]): HTMLSourceElement[] {
  const inMedia = sources.filter(({ media }) => !media || matchMedia(media).matches);
  const known = inMedia.filter(({ src, type }) => isStream(type) || playsNatively({ src, type }));
  return known.length ? known : inMedia;
}
