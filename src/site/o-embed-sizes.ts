import type { MaxSize } from '../embed/fitted-box.js';

/** A further oEmbed response of a site of static files. The default response is 640 px wide. */
export interface OEmbedSize {
  /** The folder of the file: `oembed/<folder>/<id>.json`. */
  readonly folder: string;
  readonly size: MaxSize;
  /** A regular expression for the values of `maxwidth` that get this response. */
  readonly asked: string;
}

/**
 * Widths that consumers request. Each covers the values of `maxwidth` up to the next one: phones, WordPress without
 * a content width (500), its common columns (580 to 620), wide columns, full pages. WordPress sends a `maxheight`
 * of 1.5 times the width; only the smallest size needs that limit, for portrait clips.
 */
export const oEmbedSizes: readonly OEmbedSize[] = [
  { folder: '320', size: { maxWidth: 320, maxHeight: 480 }, asked: '\\d{1,2}|[1-3]\\d\\d|4[0-7]\\d' },
  { folder: '480', size: { maxWidth: 480 }, asked: '4[89]\\d|5[0-5]\\d' },
  { folder: '560', size: { maxWidth: 560 }, asked: '5[6-9]\\d|6[0-3]\\d' },
  { folder: '800', size: { maxWidth: 800 }, asked: '[89]\\d\\d|1[01]\\d\\d' },
  { folder: '1200', size: { maxWidth: 1200 }, asked: '1[2-9]\\d\\d|[2-9]\\d{3}|\\d{5,9}' },
];
