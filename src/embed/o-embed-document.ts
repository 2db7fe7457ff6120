import type { Clip, ClipImage } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';
import { bestPictures } from './best-pictures.js';
import type { ClipAddresses } from './clip-addresses.js';
import type { EmbedOptions } from './embed-options.js';
import { embedSpec } from './embed-spec.js';
import { fittedBox, type MaxSize } from './fitted-box.js';
import { frameHtml } from './frame-html.js';
import { html } from './html.js';

/** An oEmbed 1.0 response, https://oembed.com/, section 2.3.4. Sizes are whole CSS px. */
export interface OEmbed {
  /** Text, because consumers compare it strictly with `'1.0'`. */
  readonly version: '1.0';
  /** Audio is `rich`: oEmbed has no type for it. */
  readonly type: 'video' | 'rich';
  readonly title: string;
  readonly author_name?: string;
  readonly author_url?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Returns the oEmbed response for a clip: a frame with `options` in its address, in the largest size within `size`
 * at the ratio of the clip (16:9 when unknown). `frameborder` removes the border if a consumer strips `style`, as
 * WordPress does. Throws a `TypeError` if the embed address is not http(s).
 */
export function oEmbedDocument(
  clip: Clip,
  size: MaxSize,
  addresses: ClipAddresses,
  options: Partial<EmbedOptions> = {},
): OEmbed {
  const { width, height } = fittedBox(clipRatio(clip) ?? 16 / 9, size);
  const { embed: embedUrl, watch: pageUrl } = addresses;
  const spec = embedSpec(clip, { embedUrl, pageUrl, width, height, responsive: true, options });
  if (!spec) throw new TypeError(`expected an http(s) address of an embed page, got "${embedUrl}"`);
  return {
    version: '1.0',
    type: clip.kind === 'audio' ? 'rich' : 'video',
    title: clip.title,
    ...(clip.publisher && author(clip.publisher)),
    provider_name: addresses.name,
    provider_url: addresses.base,
    cache_age: 3600,
    ...thumbnail(clip, size, addresses.still),
    html: String(frameHtml(spec, html` frameborder="0"`)),
    width,
    height,
  };
}

function author({ name, url }: NonNullable<Clip['publisher']>): Pick<OEmbed, 'author_name' | 'author_url'> {
  return { author_name: name, ...(url && { author_url: url }) };
}

type Thumbnail = Pick<OEmbed, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'>;

/**
 * Returns the still of an excerpt, else the best picture that fits, else the best picture of unknown size, without a
 * size. oEmbed demands all three fields or none, but consumers read each field by itself, and a card without a picture
 * is the larger loss.
 */
function thumbnail(
  clip: Clip,
  { maxWidth = Infinity, maxHeight = Infinity }: MaxSize,
  still: ClipImage | undefined,
): Thumbnail {
  if (still && !(still.width && still.height)) return { thumbnail_url: still.url };
  const pictures = [...(still ? [still] : []), ...bestPictures(clip)];
  const sized = pictures.flatMap(({ url, width, height }) =>
    width && height ? [{ url, width, height }] : [],
  );
  const best = sized.find(({ width, height }) => width <= maxWidth && height <= maxHeight);
  const unsized = pictures.find(({ width, height }) => !width || !height);
  if (!best) return unsized ? { thumbnail_url: unsized.url } : {};
  return {
    thumbnail_url: best.url,
    thumbnail_width: Math.round(best.width),
    thumbnail_height: Math.round(best.height),
  };
}
