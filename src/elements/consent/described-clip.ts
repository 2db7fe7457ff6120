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

/**
 * Reads the description of an element's clip without any request: from attributes and properties, otherwise from
 * JSON-LD, `<video>`, `<source>` and `<track>` children, otherwise from the link. A document at `clip-src` contributes
 * its own host alone.
 */
export function describedClip(element: ConsentHost): DescribedClip {
  const { clip, clipSrc } = element;
  const data = jsonLdOf(element);
  const link = element.querySelector(':scope > a[href]')?.textContent?.trim();
  const named = clip ? Object.values(clip) : clipSrc ? [clipSrc] : namedBy(element, data);
  const addresses = [...named.flatMap(addressesIn), element.getAttribute('poster') ?? ''];
  const hosts = addresses.map((address) => resolveAddress(address, element.baseURI)?.split('/')[2] ?? '');
  return {
    title: element.clipTitle || clip?.title || textOf(data, 'name') || textOf(data, 'headline') || link || '',
    publisher: clip?.publisher?.name || textOf(find(data, 'publisher'), 'name'),
    hosts: [...new Set(hosts)].filter(Boolean),
  };
}

/** Returns the values that the children contain, for an element whose script has set no clip and that has no `clip-src`. */
function namedBy(element: ConsentHost, data: unknown): unknown[] {
  const src = element.getAttribute('src');
  if (src) return [src];
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
      return textContent?.match(/https?:\/\/[^\s"'<>\\]+/gi);
    }
  });
  return values.length > 1 ? values : values[0];
}

/** Returns the addresses in a value: the text itself, or in data the fields that are fetched, at any depth. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  return Object.entries(Object(value)).flatMap(([key, item]) =>
    fetched.test(key) || Object(item) === item || /^(src|url)$/.test(key) ? addressesIn(item) : [],
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
