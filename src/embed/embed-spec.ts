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
  /** The address without options. The address of another player keeps its query. */
  readonly embedUrl: string;
  /** The embed page belongs to another player, which does not know our options and files. */
  readonly foreign?: true;
  readonly pageUrl?: string;
  /** Empty if unknown. The same applies to `assetsUrl`: both are unknown for the embed page of another player. */
  readonly clipUrl: string;
  /** The address ends in a slash. */
  readonly assetsUrl: string;
  readonly poster?: string;
  /** Whole CSS px. */
  readonly width: number;
  readonly height: number;
  /** The embed fills its column, up to `width`. */
  readonly responsive: boolean;
  readonly options: EmbedOptions;
}

/** Values that override those of the clip. */
export type EmbedPlace = Partial<Omit<EmbedSpec, 'id' | 'title' | 'options' | 'foreign'>> & {
  readonly options?: Partial<EmbedOptions>;
};

/**
 * Returns the embed spec of a clip. The default size is 640 px on the longer side, at the ratio of the clip (16:9
 * when unknown). Returns undefined without the address of an embed page. Addresses other than http(s) are ignored.
 * The embed page of a document counts as ours if its address is that of this clip at a clip site.
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

/**
 * Returns the size in whole px. A side that is computed from the ratio may be below `smallest`, so that the ratio
 * stays exact.
 */
function sizeOf(place: EmbedPlace, ratio: number): Pick<EmbedSpec, 'width' | 'height'> {
  const [width, height] = [givenSide(place.width), givenSide(place.height)];
  const shown = Math.round(width ?? (height ? linkedWidth(height, ratio) : 640 * Math.min(1, ratio)));
  return { width: shown, height: height ?? Math.max(1, Math.round(shown / ratio)) };
}

/** Returns a given side in whole px, or undefined if it is missing or out of range. */
function givenSide(side = 0): number | undefined {
  return side >= 1 && side <= largestSide ? Math.round(side) : undefined;
}

/**
 * Returns the narrowest of the best images that is at least as wide as the embed, else the widest one. Without
 * known widths it returns the first one.
 */
function posterFor(clip: Clip, width: number): string | undefined {
  const best = picturesOfBestRank(clip);
  const sized = best.filter((poster) => poster.width).sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return (sized.find((poster) => (poster.width ?? 0) >= width) ?? sized.at(-1) ?? best[0])?.url;
}

const withSlash = (address: string) => (!address || address.endsWith('/') ? address : `${address}/`);
