import { decodeEntities } from '../clip/decode-entities.js';
import type { EmbedReading } from './embed-reading.js';
import { specOfLink } from './spec-of-url.js';

/** Reads the WordPress shortcode `[embed width height]ADDRESS[/embed]`. Returns undefined if there is none. */
export function readShortcode(code: string): EmbedReading | undefined {
  const start = code.indexOf('[embed');
  const inside = start < 0 ? -1 : code.indexOf(']', start) + 1;
  const end = inside > 0 ? code.indexOf('[/embed]', inside) : -1;
  const spec = end < 0 ? undefined : specOfLink(decodeEntities(code.slice(inside, end)));
  if (!spec) return undefined;
  const sizes = code.slice(start, inside).matchAll(/\s(width|height)=["']?0*([1-9]\d{0,4})(?!\d)/g);
  const size = Object.fromEntries(Array.from(sizes, ([, side, digits]) => [side, Number(digits)]));
  return { format: 'shortcode', spec: { ...spec, ...size } };
}
