import type { Clip, ClipImage } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';

/** What chats, mail programs and older readers do not show, by its MIME type or extension, or by the query of an image server. */
const modern =
  /^image\/(?!jpe?g|png|gif)|\.(?:avif|webp|svgz?|heic|heif|jxl)$|^(?:f|fm|fmt|format)=(?:avif|webp|svg|heic|jxl)$/i;

/** Of two shapes, one divided by the other is within this where they look the same. */
const alike = 1.1;

/**
 * The pictures of a clip for cards, oEmbed and mail, the best first: JPEG, PNG and GIF before what only browsers show,
 * then those of the clip's own shape (16:9 where nobody knows it), then the widest.
 */
export function bestPictures(clip: Pick<Clip, 'posters' | 'sources'>): ClipImage[] {
  const ratio = clipRatio(clip) ?? 16 / 9;
  return clip.posters.toSorted((a, b) => rank(a, ratio) - rank(b, ratio) || (b.width ?? 0) - (a.width ?? 0));
}

/** The pictures that share the first rank of those that a clip has. */
export function picturesOfBestRank(clip: Pick<Clip, 'posters' | 'sources'>): ClipImage[] {
  const ratio = clipRatio(clip) ?? 16 / 9;
  const [first, ...others] = bestPictures(clip);
  return first ? [first, ...others.filter((other) => rank(other, ratio) === rank(first, ratio))] : [];
}

function rank(image: ClipImage, ratio: number): number {
  return (isModern(image) ? 2 : 0) + (isOfShape(image, ratio) ? 0 : 1);
}

function isModern({ url, type }: ClipImage): boolean {
  if (type) return modern.test(type);
  const parts = url.replace(/#.*/s, '').split(/[?&]/);
  return parts.some((part) => modern.test(part));
}

function isOfShape({ width, height }: ClipImage, ratio: number): boolean {
  if (!width || !height) return true;
  const distance = width / height / ratio;
  return distance < alike && distance > 1 / alike;
}
