import type { Clip } from '../../clip/clip.js';
import { resolveAddress } from '../../clip/resolve-address.js';
import type { ConsentHost } from './consent-host.js';

/** The description of a clip that an element contains itself. */
export interface DescribedClip {
  readonly title: string;
  readonly publisher: string;
  /** The hosts that the element names, as `example.org:8443`, in document order. */
  readonly hosts: readonly string[];
}

/** Fields of schema.org whose values are fetched for a clip. */
const fetched = /^(contentUrl|thumbnailUrl|thumbnail|image|caption|encoding|associatedMedia)$/;
/** Fields of schema.org about others, whose pictures are not fetched. */
const others = /^(publisher|author|creator|contributor|provider|copyrightHolder)$/;

/**
 * Reads the description of an element's clip without any request: from attributes and properties, otherwise from
 * JSON-LD, `<video>`, `<source>` and `<track>` children, otherwise from the link. A document at `clip-src` contributes
 * its own host alone.
 */
export function describedClip(element: ConsentHost): DescribedClip {
  const { clip, clipSrc } = element;
  const data = jsonLdOf(element);
  const link = element.querySelector(':scope > a[href]')?.textContent?.trim();
  const named = clip ? [mediaOf(clip)] : clipSrc ? [clipSrc] : namedBy(element, data);
  const addresses = [...named.flatMap((value) => addressesIn(value)), element.getAttribute('poster') ?? ''];
  const hosts = addresses.map((address) => resolveAddress(address, element.baseURI)?.split('/')[2] ?? '');
  return {
    title: element.clipTitle || clip?.title || textOf(data, 'name') || textOf(data, 'headline') || link || '',
    publisher: clip?.publisher?.name || textOf(find(data, 'publisher'), 'name'),
    hosts: [...new Set(hosts)].filter(Boolean),
  };
}

/** Returns what is fetched for a clip, under the names of schema.org. */
function mediaOf({ posters, storyboard, sources, described, elsewhere, tracks }: Clip): unknown {
  return { thumbnail: [posters, storyboard], encoding: [sources, described, elsewhere], caption: tracks };
}

/** Returns the values that the children contain, for an element whose script has set no clip and that has no `clip-src`. */
function namedBy(element: ConsentHost, data: unknown): unknown[] {
  const src = element.getAttribute('src');
  const tracks = element.querySelectorAll(':scope > track');
  if (src) return [src, ...Array.from(tracks, (track) => track.getAttribute('src') ?? '')];
  const media = Array.from(
    element.querySelectorAll(':scope > :is(video, source, track), :scope > video > *'),
  );
  const attributes = media.flatMap((child) => [child.getAttribute('src'), child.getAttribute('poster')]);
  return data === undefined ? attributes : [data, ...attributes];
}

/** Returns the data of the JSON-LD children. For a text that is not JSON, returns the addresses in it. */
function jsonLdOf(element: Element): unknown {
  const scripts = Array.from(element.querySelectorAll(':scope > script[type="application/ld+json" i]'));
  const values = scripts.map(({ textContent }): unknown => {
    try {
      return JSON.parse(textContent ?? '');
    } catch {
      return { contentUrl: textContent?.match(/https?:\/\/[^\s"'<>\\]+/gi) };
    }
  });
  return values.length > 1 ? values : values[0];
}

/** Returns the addresses in a value: the text itself, or in data the fields that are fetched, at any depth. */
function addressesIn(value: unknown, isFetched = typeof value === 'string'): string[] {
  if (typeof value === 'string') return isFetched ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(item, isFetched));
  return Object.entries(Object(value)).flatMap(([key, item]) =>
    others.test(key) ? [] : addressesIn(item, fetched.test(key) || (isFetched && /^(src|url)$/.test(key))),
  );
}

/** Returns the first value of a field, in an object or in its descendants. */
function find(value: unknown, key: string): unknown {
  if (Object(value) !== value) return undefined;
  const own: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  if (own !== undefined) return Array.isArray(own) ? own[0] : own;
  for (const item of Object.values(Object(value))) {
    const found = find(item, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the text of a field, or the value itself if it is a text. */
function textOf(value: unknown, key: string): string {
  const text = typeof value === 'string' ? value : find(value, key);
  return typeof text === 'string' ? text.trim() : '';
}
