import type { Clip } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';
import { embedCode } from '../embed/embed-code.js';
import type { EmbedFormat } from '../embed/embed-formats.js';
import { withDefaults } from '../embed/embed-options.js';
import type { SpecPart } from '../embed/embed-reading.js';
import { type EmbedSpec, embedSpec } from '../embed/embed-spec.js';
import { parseEmbedCode } from '../embed/parse-embed-code.js';
import { parseEmbedOptions } from '../embed/parse-embed-options.js';
import { version } from '../embed/release.js';
import { type CleanAddress, cleanAddress } from './clean-address.js';
import { isLoopback } from './is-loopback.js';
import type { OwnAddress, OwnSites } from './own-sites.js';

/** A code that was read from a text, damaged or not. */
export interface ReadCode {
  readonly format: EmbedFormat;
  readonly own: OwnAddress;
  readonly spec: EmbedSpec;
}

/** Reads damaged codes, and writes complete codes from their parts. */
export class CodeBuilder {
  constructor(
    readonly sites: OwnSites,
    readonly clips: readonly Clip[] | undefined,
    readonly page: string | undefined,
    /** The text is an AMP page, whose codes have one format. */
    readonly isAmp = false,
  ) {}

  /** Returns the clip with an id, or undefined if there is none, or if the clips are unknown. */
  clip(id: string): Clip | undefined {
    return this.clips?.find((clip) => clip.id === id);
  }

  /** Reads the first code in a text. Its address may be damaged. */
  read(text: string): ReadCode | undefined {
    const reading = parseEmbedCode(text);
    const named = reading?.spec.embedUrl ?? reading?.spec.pageUrl;
    const found = (named && this.address(named)) || this.addressIn(text);
    if (!found) return undefined;
    const isRead = reading !== undefined && reading.spec.id === found.own.id;
    const part = isRead
      ? withExcerpt(reading.spec, this.addressIn(text))
      : { ...titleIn(text), ...sizeIn(text) };
    return { format: isRead ? reading.format : 'iframe', own: found.own, spec: this.spec(found.own, part) };
  }

  address(written: string): CleanAddress | undefined {
    return cleanAddress(written, this.sites, this.page) ?? this.#localAddress(written);
  }

  /** An address of `serve`, which works on one machine alone: of a clip that is known, it means the first site. */
  #localAddress(written: string): CleanAddress | undefined {
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (!url || !isLoopback(url)) return undefined;
    const address = this.sites.home + url.pathname.slice(1) + url.search;
    const own = this.sites.read(address);
    return own && this.clip(own.id) && { own, address, harms: ['local-address'] };
  }

  /**
   * Returns the first address of a clip in a text. Pages take precedence over documents, because they have the
   * excerpt.
   */
  addressIn(text: string): CleanAddress | undefined {
    let document: CleanAddress | undefined;
    for (const [written] of text.matchAll(addresses)) {
      const found = this.address(written);
      if (found && found.own.kind !== 'clips') return found;
      document ??= found;
    }
    return document;
  }

  /**
   * Returns the embed spec of an address, with the parts of the code, and the data of the clip for missing parts.
   */
  spec(own: OwnAddress, part: SpecPart = {}): EmbedSpec {
    const { base, id, ending, url } = own;
    const clip = this.clip(id);
    const options = { ...parseEmbedOptions(url.searchParams), ...givenOptions(part) };
    const title = part.title?.trim() || clip?.title || id;
    const [width, height] = sizeOf(part, clip);
    const spec: EmbedSpec = {
      id,
      title,
      embedUrl: `${base}embed/${id}${ending}`,
      pageUrl:
        this.#foreignPage(part.pageUrl) ?? this.#foreignPage(clip?.pageUrl) ?? `${base}watch/${id}${ending}`,
      clipUrl: `${base}clips/${id}.json`,
      assetsUrl: part.assetsUrl ?? `${base}inline-clip/${version}/`,
      ...{ width, height, responsive: part.responsive ?? false, options: withDefaults(options) },
    };
    const poster = part.poster ?? (clip && embedSpec(clip, { embedUrl: spec.embedUrl, width })?.poster);
    return { ...spec, ...(poster && { poster }) };
  }

  /**
   * Returns the address of a page outside the sites. The address of a watch page is derived from the base and the
   * ending of the code.
   */
  #foreignPage(address: string | undefined): string | undefined {
    return address && !this.sites.read(address) ? address : undefined;
  }

  /** Returns the complete code of an address in a format. */
  code(own: OwnAddress, part: SpecPart = {}, format: EmbedFormat = 'iframe'): string {
    return embedCode(this.isAmp ? 'amp' : format, this.spec(own, part));
  }
}

/** Adds the excerpt of the repaired address, which the damaged address may not show. */
function withExcerpt(part: SpecPart, clean: CleanAddress | undefined): SpecPart {
  if (!clean || clean.own.id !== part.id || part.options?.end !== undefined) return part;
  const { start, end } = parseEmbedOptions(clean.own.url.searchParams);
  return { ...part, options: { ...withDefaults(part.options), start, end } };
}

/** Possible http(s) addresses in a text, including percent-encoded ones. */
export const addresses =
  /(?:https?:)?(?:\\?\/){2}[^\s<>"'\u2018-\u201f\u2032-\u2036\u00ab\u00bb\\[\]()]+(?:\\\/[^\s<>"'\u2018-\u201f\u2032-\u2036\\[\]()]+)*/gi;

/** Returns the options of a code. An address without a query does not override them. */
const givenOptions = ({ options }: SpecPart) => options ?? {};

function sizeOf({ width, height }: SpecPart, clip: Clip | undefined): [width: number, height: number] {
  const ratio = (clip && clipRatio(clip)) ?? 16 / 9;
  if (width && height) return [width, height];
  if (height) return [Math.round(height * ratio), height];
  const shown = width ?? Math.round(640 * Math.min(1, ratio));
  return [shown, Math.max(1, Math.round(shown / ratio))];
}

/** Reads the title from a broken tag, without parsing it. */
function titleIn(text: string): SpecPart {
  const [, , title] =
    /\btitle=(["'\u201c\u201d\u2033])(.*?)(?:\1|["\u201c\u201d\u2033])(?=\s|>|$)/s.exec(text) ?? [];
  return title ? { title } : {};
}

function sizeIn(text: string): SpecPart {
  const side = (name: string) =>
    Number(new RegExp(`\\b${name}=\\W{0,8}0*([1-9]\\d{1,3})\\b`).exec(text)?.[1] ?? 0);
  const [width, height] = [side('width'), side('height')];
  return { ...(width && { width }), ...(height && { height }) };
}
