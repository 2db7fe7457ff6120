import type { Clip, ClipImage } from '../clip/clip.js';
import { clipRatio } from '../clip/clip-ratio.js';

/**
 * Formats that chats and mail programs do not show, by MIME type, extension, or query parameter of an image server.
 */
const modern =
  /^image\/(?!jpe?g|png|gif)|\.(?:avif|webp|svgz?|heic|heif|jxl)$|^(?:f|fm|fmt|format)=(?:avif|webp|svg|heic|jxl)$/i;

/** The largest quotient of two aspect ratios that count as equal. */
const tolerance = 1.1;

/**
 * Sorts the images of a clip for cards, oEmbed and mail, the best first: JPEG, PNG and GIF before formats that only
 * browsers show, then images with the ratio of the clip (16:9 when unknown), then wider images.
 */
export function bestPictures(clip: Pick<Clip, 'posters' | 'sources'>): ClipImage[] {
  const ratio = clipRatio(clip) ?? 16 / 9;
  return clip.posters.toSorted((a, b) => rank(a, ratio) - rank(b, ratio) || (b.width ?? 0) - (a.width ?? 0));
}

/** Returns the images of a clip with the best format and ratio, the widest first. */
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
  return distance < tolerance && distance > 1 / tolerance;
}
