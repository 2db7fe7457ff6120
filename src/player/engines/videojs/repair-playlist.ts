/** Tags of RFC 8216 whose value is a list of attributes, section 4.2. */
const listed =
  /^#EXT-X-(?:MEDIA|STREAM-INF|I-FRAME-STREAM-INF|KEY|SESSION-KEY|MAP|START|DATERANGE|SESSION-DATA|DEFINE|CONTENT-STEERING):/;
/** Tags of low latency, which VHS parses and then leaves out. */
const lowLatency = /^#EXT-X-(?:PART|PART-INF|SKIP|PRELOAD-HINT|RENDITION-REPORT|SERVER-CONTROL)\b/;
const attribute = /(?:^|,)\s*([\w.-]+)=("[^"]*"|[^",]*)\s*(?=,|$)/g;
const mediaType = /^(?:AUDIO|VIDEO|SUBTITLES|CLOSED-CAPTIONS)$/;

/** Names that every object of JavaScript has: VHS keys plain objects by group and name. */
export const reservedNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * An HLS playlist that VHS can parse; `base` is its own address. Where VHS would throw, or write into objects of the
 * page, it gets what stands in a playlist as the standard has it: attribute lists without what is no attribute, no media
 * of unknown types, no keys of DRM, no low latency, no names that JavaScript has itself, no names of array members as addresses
 * (`./length` for `length`), and `about:invalid` for what is no address.
 */
export function repairPlaylist(text: string, base: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith('#') ? repairTag(line, base) : repairAddress(line, base)))
    .join('\n');
}

function repairTag(line: string, base: string): string[] {
  const [tag] = listed.exec(line) ?? [];
  if (!tag) return lowLatency.test(line) ? [] : [line];
  const matches = line.trimEnd().slice(tag.length).matchAll(attribute);
  const attributes = Array.from(matches, ([, name = '', value = '']) => [name, value.trim()] as const);
  if (!isKnown(tag, new Map(attributes))) return [];
  const repaired = attributes.flatMap(([name, value]) => repairAttribute(name, value, base));
  return [tag + repaired.join(',')];
}

/** Whether VHS knows what to do with a tag: with media of four types, keys that are no DRM's, and maps with an address. */
function isKnown(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if (tag === '#EXT-X-MAP:') return attributes.has('URI');
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

/** 128 bits in hexadecimal digits; of less, the leading zeros are added. */
function initializationVector(text: string): string[] {
  const [, digits] = /^0x([\da-f]{1,32})$/i.exec(text) ?? [];
  return digits ? [`0x${digits.padStart(32, '0')}`] : [];
}

/** Relative addresses can be resolved against every http(s) one. */
function repairAddress(line: string, base: string): string {
  const address = line.trim();
  const isRelative = /^https?:/.test(base) && !/^(?:[a-z][\w+.-]*:|[\\/]{2})/i.test(address);
  if (address && !isRelative && !URL.canParse(address, base)) return 'about:invalid';
  return /^[\w$]+$/.test(address) ? `./${line}` : line;
}
