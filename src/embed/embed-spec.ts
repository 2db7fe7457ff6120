import type { Clip } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';
import { type EmbedOptions, withDefaults } from './embed-options.js';
import { version } from './release.js';

/** All that a code says: which clip, from where, how large, how it plays. Every code is written from one of these. */
export interface EmbedSpec {
  readonly id: string;
  readonly title: string;
  /** Without options. */
  readonly embedUrl: string;
  readonly pageUrl?: string;
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
export type EmbedPlace = Partial<Omit<EmbedSpec, 'id' | 'title' | 'options'>> & {
  readonly options?: Partial<EmbedOptions>;
};

/** The embed of a clip: 640 px wide and of its own shape, unless told otherwise; undefined without an embed page. */
export function embedSpec(clip: Clip, place: EmbedPlace = {}): EmbedSpec | undefined {
  const embedUrl = place.embedUrl || clip.embedUrl;
  if (!embedUrl) return undefined;
  const { width = 640, responsive = false, options } = place;
  const pageUrl = place.pageUrl || clip.pageUrl;
  const poster = place.poster ?? clip.posters[0]?.url;
  const base = new URL('..', embedUrl);
  return {
    id: clip.id,
    title: clip.title,
    embedUrl,
    clipUrl: place.clipUrl || new URL(`clips/${clip.id}.json`, base).href,
    assetsUrl: withSlash(place.assetsUrl || new URL(`inline-clip/${version}/`, base).href),
    width,
    height: place.height ?? Math.round(width / (clipRatio(clip) ?? 16 / 9)),
    responsive,
    options: withDefaults(options),
    ...(pageUrl && { pageUrl }),
    ...(poster && { poster }),
  };
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);
