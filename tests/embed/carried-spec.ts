import { type EmbedFormat, embedFormats } from '../../src/embed/embed-formats.js';
import { withDefaults } from '../../src/embed/embed-options.js';
import type { EmbedSpec } from '../../src/embed/embed-spec.js';
import { plainAddress } from '../../src/embed/plain-address.js';
import { typographic } from '../../src/embed/typographic.js';
import { legal } from './sample-spec.js';

/** What a code of this format must give back of an embed of a clip site, by the list in `embedFormats`. */
export function carriedSpec(format: EmbedFormat, spec: EmbedSpec): Partial<EmbedSpec> {
  const [embedUrl, clipUrl, assetsUrl] = [spec.embedUrl, spec.clipUrl, spec.assetsUrl].map((address) =>
    addressIn(format, address),
  );
  const given = embedFormats[format].map((part) => partOf[part](spec, format));
  return Object.assign({ id: spec.id, embedUrl, clipUrl, assetsUrl }, ...given);
}

const isText = (format: EmbedFormat) => ['shortcode', 'markdown'].includes(format);
const addressIn = (format: EmbedFormat, address: string) =>
  isText(format) ? plainAddress(address) : address;

const partOf = {
  title: ({ title }: EmbedSpec, format: EmbedFormat) => ({ title: titleIn(format, title) }),
  pageUrl: ({ pageUrl }: EmbedSpec, format: EmbedFormat) =>
    pageUrl === undefined ? {} : { pageUrl: addressIn(format, pageUrl) },
  poster: ({ poster }: EmbedSpec, format: EmbedFormat) =>
    poster === undefined ? {} : { poster: addressIn(format, poster) },
  clipUrl: ({ clipUrl }: EmbedSpec) => ({ clipUrl }),
  assetsUrl: ({ assetsUrl }: EmbedSpec) => ({ assetsUrl }),
  responsive: ({ responsive }: EmbedSpec) => ({ responsive }),
  size: sizeIn,
  options: ({ options }: EmbedSpec) => ({ options }),
  // Without a page of its own, the link leads to the embed page, whose address says every option.
  excerpt: ({ pageUrl, options }: EmbedSpec) => ({
    options: pageUrl ? withDefaults({ start: options.start, end: options.end }) : options,
  }),
};

function titleIn(format: EmbedFormat, title: string): string {
  if (format === 'iframe') return legal(typographic(title));
  return format === 'markdown' ? typographic(legal(title)).replace(/\s+/g, ' ').trim() : legal(title);
}

/** The size of a mail is that of its picture; an element that fills its column says its shape and no size. */
function sizeIn({ width, height, responsive, poster }: EmbedSpec, format: EmbedFormat): Partial<EmbedSpec> {
  if (format === 'mail' && !poster) return {};
  if (format !== 'element' || !responsive) return { width, height };
  const divisor = greatestDivisor(width, height);
  const scale = Math.max(1, Math.round((640 * divisor) / width));
  return { width: (width / divisor) * scale, height: (height / divisor) * scale };
}

const greatestDivisor = (one: number, other: number): number =>
  other ? greatestDivisor(other, one % other) : one;
