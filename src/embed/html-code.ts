import { largestSide } from '../clip/read-size.js';
import { resolveAddress } from '../clip/resolve-address.js';
import type { SpecPart } from './embed-reading.js';
import { type HtmlPart, readHtml } from './read-html.js';
import { specOfLink } from './spec-of-url.js';

/** An opening tag. */
export type HtmlTag = Extract<HtmlPart, { kind: 'open' }>;

/** The first link of a code, its text, and the image inside it. */
export interface HtmlLink {
  readonly href: string;
  readonly text: string;
  readonly image: HtmlTag | undefined;
}

/** The parsed HTML of a code, with lookups for tags, links and sizes. */
export class HtmlCode {
  readonly tags: readonly HtmlTag[];
  readonly link: HtmlLink | undefined;

  constructor(code: string) {
    const parts = readHtml(code);
    this.tags = parts.filter((part) => part.kind === 'open');
    this.link = linkIn(parts);
  }

  /** Returns the first tag with this name. */
  tag(name: string): HtmlTag | undefined {
    return this.tags.find((tag) => tag.name === name);
  }

  /** Returns title and page of the link. Empty if a CMS has removed the link. */
  linkPart(): SpecPart {
    if (!this.link) return {};
    const { pageUrl } = specOfLink(this.link.href) ?? {};
    return { title: this.link.text, ...(pageUrl && { pageUrl }) };
  }

  /** Returns the folder of the library's files, from the address of one of `files`. */
  assetsPart(...files: string[]): SpecPart {
    const sources = this.tags.flatMap(({ name, attributes }) => {
      return name === 'script' ? [attributes.get('src') ?? ''] : [];
    });
    const folders = files.flatMap((file) =>
      sources.filter((src) => src.endsWith(`/${file}`)).map((src) => src.slice(0, -file.length)),
    );
    const assetsUrl = resolveAddress(folders[0] ?? '');
    return assetsUrl ? { assetsUrl } : {};
  }
}

function linkIn(parts: readonly HtmlPart[]): HtmlLink | undefined {
  const start = parts.findIndex(
    (part) => part.kind === 'open' && part.name === 'a' && part.attributes.has('href'),
  );
  const opening = parts[start];
  if (opening?.kind !== 'open') return undefined;
  const end = parts.findIndex((part, index) => index > start && part.kind === 'close' && part.name === 'a');
  const inside = parts.slice(start + 1, end < 0 ? undefined : end);
  return {
    href: opening.attributes.get('href') ?? '',
    text: inside.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
    image: inside.find((part) => part.kind === 'open' && part.name === 'img') as HtmlTag | undefined,
  };
}

/** Returns width and height from two attributes, in CSS px. Invalid sizes are absent. */
export function sizePart({ attributes }: HtmlTag, prefix = ''): SpecPart {
  const sizes = (['width', 'height'] as const).map((side) => {
    const [, digits] = /^\s*0*([1-9]\d{0,4})(?:px)?\s*$/.exec(attributes.get(prefix + side) ?? '') ?? [];
    return digits && Number(digits) <= largestSide ? [[side, Number(digits)]] : [];
  });
  return Object.fromEntries(sizes.flat());
}
