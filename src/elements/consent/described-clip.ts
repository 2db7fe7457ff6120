import { resolveAddress } from '../../clip/resolve-address.js';
import type { ConsentHost } from './consent-host.js';

/** What an element says of its clip by itself. */
export interface DescribedClip {
  readonly title: string;
  readonly publisher: string;
  /** The hosts that it names, as `example.org:8443`, in the order in which they stand. */
  readonly hosts: readonly string[];
}

/** Fields of schema.org whose values are fetched for a clip. */
const fetched = /^(contentUrl|thumbnailUrl|thumbnail|image|caption|encoding|associatedMedia)$/;

/**
 * Reads what an element says of its clip without any request: from its attributes and properties, else from its JSON-LD,
 * `<video>`, `<source>` and `<track>` children, else from its link. A document at `clip-src` names its own host alone.
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

/** What the children say, where neither a script nor `clip-src` says it. */
function namedBy(element: ConsentHost, data: unknown): unknown[] {
  const src = element.getAttribute('src');
  if (src) return [src];
  const media = Array.from(
    element.querySelectorAll(':scope > :is(video, source, track), :scope > video > *'),
  );
  const attributes = media.flatMap((child) => [child.getAttribute('src'), child.getAttribute('poster')]);
  return data === undefined ? attributes : [data, ...attributes];
}

/** The JSON-LD children; a text that cannot be parsed is taken as it is, for the addresses in it. */
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

/** The addresses in a value: a text itself, and in data what stands in fields that are fetched, however deep. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  return Object.entries(Object(value)).flatMap(([key, item]) =>
    fetched.test(key) || Object(item) === item || /^(src|url)$/.test(key) ? addressesIn(item) : [],
  );
}

/** The first value of a field, in an object or in what lies in it. */
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

/** A text under a key, also where the value is a text already. */
function textOf(value: unknown, key: string): string {
  const text = typeof value === 'string' ? value : find(value, key);
  return typeof text === 'string' ? text.trim() : '';
}
