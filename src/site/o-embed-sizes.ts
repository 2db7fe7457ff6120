import type { MaxSize } from '../embed/fitted-box.js';

/** An oEmbed response that a site of plain files has besides the usual one, which is 640 px wide. */
export interface OEmbedSize {
  /** Its file is `oembed/<folder>/<id>.json`. */
  readonly folder: string;
  readonly size: MaxSize;
  /** A regular expression of the values of `maxwidth` that it answers. */
  readonly asked: string;
}

/**
 * The widths that consumers ask for, each for all values of `maxwidth` up to the next one: phones, WordPress without a
 * theme's width (500), its usual columns (580 to 620), wide columns, full pages. WordPress asks with a `maxheight` of one and
 * a half widths, which only the smallest would exceed with a tall clip.
 */
export const oEmbedSizes: readonly OEmbedSize[] = [
  { folder: '320', size: { maxWidth: 320, maxHeight: 480 }, asked: '\\d{1,2}|[1-3]\\d\\d|4[0-7]\\d' },
  { folder: '480', size: { maxWidth: 480 }, asked: '4[89]\\d|5[0-5]\\d' },
  { folder: '560', size: { maxWidth: 560 }, asked: '5[6-9]\\d|6[0-3]\\d' },
  { folder: '800', size: { maxWidth: 800 }, asked: '[89]\\d\\d|1[01]\\d\\d' },
  { folder: '1200', size: { maxWidth: 1200 }, asked: '1[2-9]\\d\\d|[2-9]\\d{3}|\\d{5,9}' },
];
