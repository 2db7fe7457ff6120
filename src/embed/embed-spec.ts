import type { Clip } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';
import { largestSide } from '../clip/read-size.js';
import { resolveAddress } from '../clip/resolve-address.js';
import { picturesOfBestRank } from './best-pictures.js';
import type { EmbedOptions } from './embed-options.js';
import { linkedWidth } from './embed-size.js';
import { isOwnEmbed } from './is-own-embed.js';
import { parseEmbedOptions } from './parse-embed-options.js';
import { version } from './release.js';
import { writeEmbedOptions } from './write-embed-options.js';

/** The embed spec: clip, addresses, size and options. Every code is written from it and read back into it. */
export interface EmbedSpec {
  readonly id: string;
  readonly title: string;
  /** Without options; that of another player whole, with its query. */
  readonly embedUrl: string;
  /** The embed page is that of another player: it knows none of our options, and has no files of ours beside it. */
  readonly foreign?: true;
  readonly pageUrl?: string;
  /** Empty where a foreign embed page leaves it unknown, as `assetsUrl`. */
  readonly clipUrl: string;
  /** Ends in a slash. */
  readonly assetsUrl: string;
  readonly poster?: string;
  /** CSS px, whole. */
  readonly width: number;
  readonly height: number;
  /** Fills its column, up to `width`. */
  readonly responsive: boolean;
  readonly options: EmbedOptions;
}

/** What the place where an embed is made knows better than the clip does. */
export type EmbedPlace = Partial<Omit<EmbedSpec, 'id' | 'title' | 'options' | 'foreign'>> & {
  readonly options?: Partial<EmbedOptions>;
};

/**
 * The embed of a clip: 640 px long on its longer side and of its own shape (16:9 where nobody knows it), unless told
 * otherwise. Undefined without an embed page; addresses that are not http(s) count as not given. An embed page that a
 * document names is ours where its address is that of this clip at a clip site.
 */
export function embedSpec(clip: Clip, place: EmbedPlace = {}): EmbedSpec | undefined {
  const given = resolveAddress(place.embedUrl ?? '');
  const named = given ?? resolveAddress(clip.embedUrl ?? '');
  if (!named) return undefined;
  const isOwn = isOwnEmbed(named, given ? undefined : clip.id);
  const embedUrl = isOwn ? named.replace(/[?#].*/, '') : named;
  const base = isOwn ? new URL('..', embedUrl.replace(/\/$/, '')).href : embedUrl;
  const address = (given = '', usual = '') => resolveAddress(given, base) ?? resolveAddress(usual, base);
  const pageUrl = address(place.pageUrl, clip.pageUrl);
  const size = sizeOf(place, clipRatio(clip) ?? 16 / 9);
  const poster = address(place.poster, posterFor(clip, size.width));
  return {
    id: clip.id,
    title: clip.title || clip.id,
    embedUrl,
    clipUrl: address(place.clipUrl) ?? (isOwn ? `${base}clips/${clip.id}.json` : ''),
    assetsUrl: withSlash(address(place.assetsUrl) ?? (isOwn ? `${base}inline-clip/${version}` : '')),
    ...size,
    responsive: place.responsive ?? false,
    options: parseEmbedOptions(new URLSearchParams(writeEmbedOptions(place.options ?? {}))),
    ...(!isOwn && { foreign: true }),
    ...(pageUrl && { pageUrl }),
    ...(poster && { poster }),
  };
}

/** The size in whole px. A side that follows the ratio may be below the minimum, so that the ratio stays right. */
function sizeOf(place: EmbedPlace, ratio: number): Pick<EmbedSpec, 'width' | 'height'> {
  const [width, height] = [givenSide(place.width), givenSide(place.height)];
  const shown = Math.round(width ?? (height ? linkedWidth(height, ratio) : 640 * Math.min(1, ratio)));
  return { width: shown, height: height ?? Math.max(1, Math.round(shown / ratio)) };
}

/** A given side in whole px; undefined when it is missing or out of range. */
function givenSide(side = 0): number | undefined {
  return side >= 1 && side <= largestSide ? Math.round(side) : undefined;
}

/** Of the best pictures, the smallest that is as wide, else the widest; the first one where nobody knows. */
function posterFor(clip: Clip, width: number): string | undefined {
  const best = picturesOfBestRank(clip);
  const sized = best.filter((poster) => poster.width).sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return (sized.find((poster) => (poster.width ?? 0) >= width) ?? sized.at(-1) ?? best[0])?.url;
}

const withSlash = (address: string) => (!address || address.endsWith('/') ? address : `${address}/`);
