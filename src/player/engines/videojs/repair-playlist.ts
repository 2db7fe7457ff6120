import { apartMedia } from './apart-media.js';
import { withoutGaps } from './without-gaps.js';

/** Tags whose value is an attribute list (RFC 8216, section 4.2). */
const listed =
  /^#EXT-X-(?:MEDIA|STREAM-INF|I-FRAME-STREAM-INF|KEY|SESSION-KEY|MAP|START|DATERANGE|SESSION-DATA|DEFINE|CONTENT-STEERING):/;
/** Tags of low-latency HLS, which VHS parses and does not use. */
const lowLatency = /^#EXT-X-(?:PART|PART-INF|SKIP|PRELOAD-HINT|RENDITION-REPORT|SERVER-CONTROL)\b/;
const attribute = /(?:^|,)\s*([\w.-]+)=("[^"]*"|[^",]*)\s*(?=,|$)/g;
const mediaType = /^(?:AUDIO|VIDEO|SUBTITLES|CLOSED-CAPTIONS)$/;

/** Property names of `Object.prototype`. VHS uses groups and names as keys of plain objects. */
export const reservedNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Returns an HLS playlist that VHS can parse. `base` is the address of the playlist. For some input VHS would throw, or
 * write into objects of the page. So invalid attributes and dates, media of unknown types, DRM keys and low-latency tags
 * are removed. Names of `Object.prototype` get a `_`. Addresses such as `length` become `./length`, and invalid ones
 * `about:invalid`. Media with the same name get different names, and gaps are removed.
 */
export function repairPlaylist(text: string, base: string): string {
  return apartMedia(withoutGaps(text.split('\n')))
    .flatMap((line) => (line.startsWith('#') ? repairTag(line, base) : repairAddress(line, base)))
    .join('\n');
}

function repairTag(line: string, base: string): string[] {
  const [tag] = listed.exec(line) ?? [];
  if (!tag) return lowLatency.test(line) || !isDated(line) ? [] : [line];
  const matches = line.trimEnd().slice(tag.length).matchAll(attribute);
  const attributes = Array.from(matches, ([, name = '', value = '']) => [name, value.trim()] as const);
  if (!isKnown(tag, new Map(attributes))) return [];
  const repaired = attributes.flatMap(([name, value]) => repairAttribute(name, value, base));
  return [tag + repaired.join(',')];
}

/** Returns whether the date of a line is valid. Lines without a date are valid. */
function isDated(line: string): boolean {
  const [, date = '0'] = /^#EXT-X-PROGRAM-DATE-TIME:(.*)/.exec(line) ?? [];
  return !Number.isNaN(Date.parse(date));
}

/** Whether VHS supports a tag: media of the four types, keys without DRM, maps with an address, and ranges with dates. */
function isKnown(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if (tag === '#EXT-X-MAP:') return attributes.has('URI');
  if (tag === '#EXT-X-DATERANGE:')
    return ['START-DATE', 'END-DATE'].every((name, index) => {
      const date = attributes.get(name) ?? (index ? '0' : '');
      return !Number.isNaN(Date.parse(date.replaceAll('"', '')));
    });
  if (tag === '#EXT-X-MEDIA:') return mediaType.test(attributes.get('TYPE') ?? '');
  return !tag.endsWith('KEY:') || (attributes.get('KEYFORMAT') ?? '"identity"') === '"identity"';
}

function repairAttribute(name: string, value: string, base: string): string[] {
  const [, quote = '', plain = ''] = /^("?)(.*?)"?$/.exec(value) ?? [];
  const written = (text: string) => [`${name}=${quote}${text}${quote}`];
  if (reservedNames.has(name)) return [];
  if (name === 'URI') return written(repairAddress(plain, base));
  if (name === 'IV') return initializationVector(plain).flatMap(written);
  return written(reservedNames.has(plain) ? `${plain}_` : plain);
}

/** Pads an IV with leading zeros to 128 bits; empty for anything but a hexadecimal number. */
function initializationVector(text: string): string[] {
  const [, digits] = /^0x([\da-f]{1,32})$/i.exec(text) ?? [];
  return digits ? [`0x${digits.padStart(32, '0')}`] : [];
}

/** Makes an address safe for VHS. A relative one always resolves against an http(s) base, so it is not parsed. */
function repairAddress(line: string, base: string): string {
  const address = line.trim();
  const isRelative = /^https?:/.test(base) && !/^(?:[a-z][\w+.-]*:|[\\/]{2})/i.test(address);
  if (address && !isRelative && !URL.canParse(address, base)) return 'about:invalid';
  return /^[\w$]+$/.test(address) ? `./${line}` : line;
}
