import type { EmbedSpec } from './embed-spec.js';

/** A part of an embed spec that a code can carry. `excerpt` stands for the options `start` and `end`. */
export type EmbedPart =
  | 'title'
  | 'pageUrl'
  | 'poster'
  | 'clipUrl'
  | 'assetsUrl'
  | 'size'
  | 'responsive'
  | 'excerpt'
  | 'options';

/**
 * The parts of an embed spec that each format carries besides the address of the clip. A format neither writes nor reads
 * back other parts. `size` is width and height.
 */
export const embedFormats = {
  iframe: ['title', 'size', 'responsive', 'options'],
  script: ['title', 'pageUrl', 'assetsUrl', 'size', 'responsive', 'options'],
  element: ['title', 'pageUrl', 'clipUrl', 'assetsUrl', 'size', 'responsive', 'options'],
  wordpress: ['title', 'pageUrl', 'size', 'responsive', 'options'],
  shortcode: ['pageUrl', 'size', 'excerpt'],
  amp: ['title', 'pageUrl', 'poster', 'size', 'responsive', 'options'],
  markdown: ['title', 'pageUrl', 'poster', 'excerpt'],
  mail: ['title', 'pageUrl', 'poster', 'size', 'excerpt'],
} as const satisfies Record<string, readonly EmbedPart[]>;

/** The name of a format. */
export type EmbedFormat = keyof typeof embedFormats;

/** Returns whether the codes of a format carry a part of the embed spec. */
export const carries = (format: EmbedFormat, part: EmbedPart): boolean =>
  (embedFormats[format] as readonly EmbedPart[]).includes(part);

/** The formats for the embed page of another player, which does not know our options and scripts. */
const foreignFormats: readonly EmbedFormat[] = ['iframe', 'wordpress', 'markdown', 'mail'];

/** Returns the formats that are available for an embed. */
export function offeredFormats({
  foreign,
  clipUrl,
  assetsUrl,
}: Pick<EmbedSpec, 'foreign' | 'clipUrl' | 'assetsUrl'>): EmbedFormat[] {
  const all = Object.keys(embedFormats) as EmbedFormat[];
  const isOffered = (format: EmbedFormat) =>
    foreignFormats.includes(format) || (format === 'element' && clipUrl && assetsUrl);
  return foreign ? all.filter(isOffered) : all;
}
